import { globSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Request, Stage } from "../src/core/index.ts";
import { run } from "../src/cli/run.ts";
import { readFixture } from "./harness/fixture.ts";
import { startWebhook, type Webhook } from "./server/webhook.ts";

/*
 * The webhook over HTTPS and `headgate review` give the same bytes, for each request that the tests know. Neither door
 * is told of a world or of settings here: what they make of those has tests of its own.
 */
const root = import.meta.dirname;
const fixtures = globSync("{rules/*/*,injectors/*}/*.yaml", { cwd: root }).sort();
const stages: readonly Stage[] = ["mutate", "validate"];

const reviewOf = ({ uid, operation, namespace, name, user, ...request }: Request): string =>
  JSON.stringify({
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    request: {
      uid,
      operation,
      namespace,
      name,
      kind: { group: request.group, version: request.version, kind: request.kindName },
      userInfo: { username: user.name, groups: user.groups },
      object: request.object ?? null,
      oldObject: request.oldObject ?? null,
    },
  });

const reviews = fixtures.map((file) => reviewOf(readFixture(join(root, file)).request));

const malformed = [
  "nonsense",
  "null",
  "[]",
  '{"kind":"Pod"}',
  '{"apiVersion":"admission.k8s.io/v1","kind":"AdmissionReview"}',
  '{"apiVersion":"admission.k8s.io/v1","kind":"AdmissionReview","request":{"uid":"1"}}',
  `${"[".repeat(1000)}${"]".repeat(1000)}`,
  '{"__proto__":{"uid":"1"}}',
];

const commandLine = async (stage: Stage, text: string): Promise<string> => {
  let out = "";
  const stdin = (async function* () {
    yield await Promise.resolve(Buffer.from(text));
  })();
  const write = (chunk: string): Promise<void> => {
    out += chunk;
    return Promise.resolve();
  };
  const terminal = { stdin, stdout: { write }, stderr: { write: () => Promise.resolve() } };
  const rest = { cwd: root, env: {}, colour: false, stopped: () => new AbortController().signal };
  await run(["review", "--stage", stage], { ...terminal, ...rest }, () =>
    Promise.reject(new Error("no server")),
  );
  return out;
};

describe.each(stages)("at the stage %s", (stage) => {
  let webhook: Webhook;

  beforeAll(async () => {
    webhook = await startWebhook();
  });

  afterAll(async () => {
    await webhook.server.stop();
  });

  it("both doors answer each review with the same bytes", async () => {
    expect(reviews.length).toBeGreaterThan(300);
    for (const [index, review] of reviews.entries()) {
      const { body } = await webhook.post(`/${stage}`, review);
      expect(await commandLine(stage, review), fixtures[index]).toBe(body);
    }
  });

  it.each(malformed)("and %.40j", async (text) => {
    const { body, status } = await webhook.post(`/${stage}`, text);
    expect(status).toBe(400);
    expect(await commandLine(stage, text)).toBe(body);
  });

  it("a thousand reviews in one process are answered in order", async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => {
      const review = JSON.parse(reviews[index % reviews.length] ?? "") as { request: { uid: string } };
      return JSON.stringify({ ...review, request: { ...review.request, uid: `uid-${index}` } });
    });
    const answers = (await commandLine(stage, thousand.join("\n"))).trimEnd().split("\n");
    const uids = answers.map((line) => (JSON.parse(line) as { response: { uid: string } }).response.uid);
    expect(uids).toEqual(thousand.map((_, index) => `uid-${index}`));
  });
});
