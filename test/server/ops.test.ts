import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricDefinitions } from "../../src/telemetry/metrics.ts";
import { deployment, review, sessionJob } from "./reviews.ts";
import { startWebhook, stopWebhook, type Webhook } from "./webhook.ts";

const text = review(deployment());
let webhook: Webhook;

beforeAll(async () => {
  webhook = await startWebhook();
});

afterAll(async () => {
  await stopWebhook(webhook);
});

describe("the operations listener", () => {
  it.each([
    ["/healthz", 200, "ok\n"],
    ["/readyz", 200, "ok\n"],
    ["/version", 200, '{"version":"0.0.0-test"}'],
    ["/nowhere", 404, undefined],
  ])("answers %s", async (path, status, body) => {
    const response = await webhook.ops(path);
    expect(response.status).toBe(status);
    if (body !== undefined) expect(response.body).toBe(body);
    expect(response.headers["x-powered-by"]).toBeUndefined();
  });

  it("is alive but not ready while the certificate is not healthy", async () => {
    webhook.source.isHealthy = false;
    const [ready, alive] = await Promise.all([webhook.ops("/readyz"), webhook.ops("/healthz")]);
    webhook.source.isHealthy = true;
    expect([ready.status, ready.body]).toEqual([
      503,
      "the certificate is not there yet, has expired or cannot be renewed\n",
    ]);
    expect(alive.status).toBe(200);
    expect((await webhook.ops("/readyz")).status).toBe(200);
  });
});

describe("/metrics", () => {
  const series = async (): Promise<string[]> => (await webhook.ops("/metrics")).body.split("\n");

  beforeAll(async () => {
    await webhook.post("/mutate", text);
    await webhook.post("/validate", review(deployment("orders", { jobManager: 1 })));
    await webhook.post("/validate", review({ ...deployment(), kind: "Pod".repeat(50), apiVersion: "v1" }));
    await webhook.post("/mutate", "{");
    await webhook.post("/mutate", review(sessionJob, { operation: "INVENTED" }));
  });

  it("is Prometheus text with every metric", async () => {
    const { headers, body } = await webhook.ops("/metrics");
    expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const { name, type, help } of Object.values(metricDefinitions)) {
      expect(body).toContain(`# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`);
    }
  });

  it.each([
    'headgate_reviews_total{stage="mutate",kind="FlinkDeployment",operation="CREATE",outcome="allowed"} 1',
    'headgate_reviews_total{stage="validate",kind="FlinkDeployment",operation="CREATE",outcome="denied"} 1',
    'headgate_reviews_total{stage="validate",kind="other",operation="CREATE",outcome="unjudged"} 1',
    'headgate_reviews_total{stage="mutate",kind="other",operation="other",outcome="refused"} 2',
    'headgate_review_duration_seconds_count{stage="mutate",kind="FlinkDeployment"} 1',
    'headgate_findings_total{rule="resource/schema",action="Deny"} 1',
    'headgate_edits_total{injector="service-account"} 1',
    "headgate_in_flight_reviews 0",
  ])("has %s", async (line) => {
    expect(await series()).toContain(line);
  });

  it("takes no label's value from a request", async () => {
    expect((await series()).filter((line) => /Pod|INVENTED|orders|shop/.test(line))).toEqual([]);
  });
});

describe("the log", () => {
  const secret = "hunter2";
  const lines = async (path: string, body: string): Promise<object[]> => {
    const before = webhook.log().length;
    await webhook.post(path, body);
    return webhook.log().slice(before);
  };

  it("has one line for a review, which says who, what and what became of it", async () => {
    expect(await lines("/mutate", text)).toEqual([
      {
        level: "info",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        msg: "review",
        stage: "mutate",
        status: 200,
        milliseconds: expect.any(Number) as number,
        uid: "uid-orders",
        kind: "FlinkDeployment",
        namespace: "shop",
        name: "orders",
        operation: "CREATE",
        allowed: true,
        rules: [],
        edits: ["service-account"],
      },
    ]);
  });

  it.each([
    ["that is denied", review(deployment("orders", { jobManager: secret })), { allowed: false }],
    ["that is unreadable", `{"${secret}": ${secret}}`, { failure: "review-not-json" }],
    [
      "of another kind than it says",
      review(deployment(), {
        kind: { group: "flink.apache.org", version: "v1beta1", kind: "FlinkSessionJob", name: secret },
      }),
      { failure: "review-kind-mismatch" },
    ],
    [
      "of a kind that nobody knows",
      review({ ...deployment("orders", { [secret]: secret }), apiVersion: "v1", kind: "Pod" }),
      { judged: false },
    ],
  ])("says of a review %s nothing that stands in it", async (_, body, expected) => {
    const found = await lines("/validate", body);
    expect(found).toMatchObject([expected]);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it("is not longer because a name is", async () => {
    const found = await lines("/validate", review({ ...deployment(), kind: "P".repeat(100_000) }));
    expect(JSON.stringify(found).length).toBeLessThan(1000);
  });
});
