import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { kubeconfig } from "../e2e/cluster/credentials.ts";
import { review } from "./reviews.ts";
import { makeCertificate, startWebhook, stopWebhook, type Webhook } from "./webhook.ts";

const folder = mkdtempSync(join(tmpdir(), "headgate-look-ups-"));
const flags = { "--cluster-look-ups": "watch" };

const snapshot = review({
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkStateSnapshot",
  metadata: { name: "orders-1", namespace: "shop" },
  spec: { jobReference: { kind: "FlinkDeployment", name: "orders" }, savepoint: {} },
});

const given = (text: string): void => {
  const file = join(folder, "kubeconfig");
  writeFileSync(file, text);
  vi.stubEnv("KUBECONFIG", file);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a server that does not know its cluster", () => {
  it("does not start where nothing tells of it", async () => {
    vi.stubEnv("KUBECONFIG", "");
    vi.stubEnv("HOME", folder);
    await expect(startWebhook({ flags })).rejects.toMatchObject({
      code: "cluster-unknown",
      message: expect.stringContaining("neither a kubeconfig with an https server nor") as string,
    });
  });

  it.each(["{", "clusters: [{name: a}]", "current-context: a"])(
    "does not start with the kubeconfig %s",
    async (text) => {
      given(text);
      await expect(startWebhook({ flags })).rejects.toMatchObject({ code: "cluster-unknown" });
    },
  );
});

describe("a server whose cluster does not answer", () => {
  let webhook: Webhook;
  afterEach(() => stopWebhook(webhook));

  it("is not ready, says why, and decides with what it knows", async () => {
    // nothing listens on port 2
    given(
      kubeconfig({ server: "https://127.0.0.1:2", ca: makeCertificate().ca ?? "", token: "secret-token" }),
    );
    webhook = await startWebhook({ flags });
    const { status, body } = await webhook.ops("/readyz");
    expect([status, body]).toEqual([
      503,
      expect.stringContaining("it is not known yet which FlinkDeployments there are"),
    ]);
    const answer = await webhook.post("/validate", snapshot);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("the API server could not be asked");
    expect((await webhook.ops("/metrics")).body).toMatch(/headgate_world_age_seconds\{kind="Namespace"\} \d/);
    expect(JSON.stringify(webhook.log())).toContain("ECONNREFUSED");
    expect(JSON.stringify(webhook.log())).not.toContain("secret-token");
  });
});
