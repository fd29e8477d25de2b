import { beforeAll, expect, it } from "vitest";
import { callsOf } from "./cluster/api-server-metrics.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";

const { cluster } = useHeadgate();
const { succeed } = useNamespace(cluster, "cost");

const manifest = flinkDeployment("orders", {}, { labels: { tier: "canary", team: "shop" } });
beforeAll(() => succeed("apply", manifest));

const patch = (body: object, more = ""): string =>
  `patch flinkdeployment orders --type=merge ${more}--patch=${JSON.stringify(body)}`;

/** What is done, and how often each entry is called for it. */
const cases: [string, string, object | undefined, { mutate: number; validate: number }][] = [
  ["the same again", "apply", manifest, { mutate: 0, validate: 0 }],
  [
    "an annotation of others",
    patch({ metadata: { annotations: { "example.org/seen": "1" } } }),
    undefined,
    { mutate: 0, validate: 0 },
  ],
  [
    "a finalizer",
    patch({ metadata: { finalizers: ["example.org/hold"] } }),
    undefined,
    { mutate: 0, validate: 0 },
  ],
  [
    "a status",
    patch({ status: { jobStatus: { state: "RUNNING" } } }, "--subresource=status "),
    undefined,
    { mutate: 0, validate: 0 },
  ],
  ["a dropped label", patch({ metadata: { labels: { tier: null } } }), undefined, { mutate: 0, validate: 1 }],
  [
    "an annotation of Headgate's",
    patch({ metadata: { annotations: { "headgate.dev/note": "1" } } }),
    undefined,
    { mutate: 1, validate: 1 },
  ],
  ["another spec", patch({ spec: { restartNonce: 7 } }), undefined, { mutate: 1, validate: 1 }],
];

it.each(cases)("%s costs as many calls as it should", async (_, args, object, expected) => {
  const before = await calls();
  await succeed(args, object);
  const after = await calls();
  expect({
    mutate: after.mutate - before.mutate,
    validate: after.validate - before.validate,
  }).toEqual(expected);
});

const calls = async (): Promise<{ mutate: number; validate: number }> => ({
  mutate: await callsOf(cluster, "mutate.headgate.dev"),
  validate: await callsOf(cluster, "validate.headgate.dev"),
});
