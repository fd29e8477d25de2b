import { expect, it } from "vitest";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";

const { cluster } = useHeadgate();
const { succeed, kubectl, stored } = useNamespace(cluster, "write");

/** What Headgate injects into a FlinkDeployment without a service account. */
const injected = { serviceAccount: "flink" };
const parallel = (parallelism: number): object =>
  flinkDeployment("written", {
    job: { jarURI: "local:///opt/flink/usrlib/orders.jar", parallelism, upgradeMode: "stateless" },
  });

/** Each of them both creates and changes, or changes what the one before has made. */
const ways: [string, string, object | undefined][] = [
  ["create", "create", parallel(1)],
  ["client-side apply", "apply", parallel(2)],
  ["server-side apply", "apply --server-side --force-conflicts", parallel(3)],
  ["replace", "replace", parallel(4)],
  [
    "merge patch",
    `patch flinkdeployment written --type=merge --patch={"spec":{"job":{"parallelism":5}}}`,
    undefined,
  ],
  [
    "JSON patch",
    `patch flinkdeployment written --type=json --patch=[{"op":"replace","path":"/spec/job/parallelism","value":6}]`,
    undefined,
  ],
];

it.each(ways)("%s stores what is injected", async (_, args, object) => {
  await succeed(args, object);
  const { spec } = await stored("flinkdeployment/written");
  expect(spec).toMatchObject(injected);
});

it("takes each change", async () => {
  const { spec } = await stored("flinkdeployment/written");
  expect(spec.job).toMatchObject({ parallelism: 6 });
});

it.each([
  ["create", "create --dry-run=server --output=json"],
  ["client-side apply", "apply --dry-run=server --output=json"],
  ["server-side apply", "apply --server-side --dry-run=server --output=json"],
])("a dry run of %s shows what would be injected and stores nothing", async (_, args) => {
  const shown = JSON.parse(await succeed(args, flinkDeployment("rehearsed"))) as object;
  expect(shown).toMatchObject({ spec: injected });
  expect((await kubectl("get flinkdeployment rehearsed")).stderr).toContain("NotFound");
});

it("a dry run is refused like the real thing", async () => {
  const { exitCode } = await kubectl(
    "create --dry-run=server",
    flinkDeployment("rehearsed", { flinkConfiguration: { "kubernetes.cluster-id": "other" } }),
  );
  expect(exitCode).toBe(1);
});
