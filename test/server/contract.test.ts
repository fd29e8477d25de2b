import { once } from "node:events";
import { Agent, type RequestOptions } from "node:https";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  answer,
  defaultCoreSettings,
  maxReviewBytes,
  unknownWorld,
  type JsonObject,
  type Stage,
} from "../../src/core/index.ts";
import { deployment, review, sessionJob } from "./reviews.ts";
import { responseOf, startWebhook, stopWebhook, type Webhook } from "./webhook.ts";

const context = { world: unknownWorld, settings: defaultCoreSettings };
const stages: readonly Stage[] = ["mutate", "validate"];
const good = review(deployment());

let webhook: Webhook;

beforeAll(async () => {
  webhook = await startWebhook();
});

afterAll(async () => {
  await stopWebhook(webhook);
});

describe("a review", () => {
  const reviews: [string, string][] = [
    ["that is patched", good],
    ["that is denied", review(deployment("orders", { jobManager: {} }))],
    ["with names beyond ASCII", review(deployment("orders", { image: "régistre/flink:1.20-🐿" }))],
    ["of a kind nobody knows", review({ ...deployment(), kind: "Pod", apiVersion: "v1" })],
    ["of a deletion", review(deployment(), { operation: "DELETE", object: null, oldObject: deployment() })],
    ["that needs a look-up", review(sessionJob)],
    ["of the wrong version", good.replace("admission.k8s.io/v1", "admission.k8s.io/v1beta1")],
    ["that is no JSON", "{"],
    ["that is empty", ""],
    ["with a byte order mark", `\ufeff${good}`],
  ];

  it.each(reviews.flatMap(([name, text]) => stages.map((stage) => [name, stage, text] as const)))(
    "%s gets from /%s the bytes that the core answers",
    async (_, stage, text) => {
      const { status, headers, body } = await webhook.post(`/${stage}?timeout=5s`, text);
      const expected = answer(text, stage, context);
      expect({ status, body }).toEqual({ status: expected.status, body: expected.body });
      expect(headers["content-type"]).toBe("application/json");
      expect(headers["content-length"]).toBe(String(Buffer.byteLength(expected.body)));
    },
  );

  it("may come in pieces that split a character", async () => {
    const text = review(deployment("orders", { image: "régistre/flink:1.20-🐿" }));
    const bytes = Buffer.from(text);
    const middle = bytes.indexOf("🐿") + 2;
    const request = webhook.request("/mutate");
    request.write(bytes.subarray(0, middle));
    await new Promise((resolve) => setTimeout(resolve, 20));
    request.end(bytes.subarray(middle));
    expect((await responseOf(request)).body).toBe(answer(text, "mutate", context).body);
  });

  it("that is not UTF-8 is refused, not read with other characters", async () => {
    const bytes = Buffer.from(good);
    bytes[bytes.indexOf("registry")] = 0xff;
    const { status, body } = await webhook.post("/validate", bytes);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      kind: "Status",
      details: { causes: [{ reason: "review-not-json", message: "the review is not UTF-8" }] },
    });
  });
});

const type = (contentType: string): RequestOptions => ({ headers: { "Content-Type": contentType } });

describe("a request that is no review", () => {
  const notFound = { status: 404, reason: "NotFound", code: "http-path-unknown" };
  const notAllowed = { status: 405, reason: "MethodNotAllowed", code: "http-method-not-allowed" };
  const unsupported = { status: 415, reason: "UnsupportedMediaType", code: "http-media-type-unsupported" };

  it.each<[string, string, RequestOptions, typeof notFound]>([
    ["another path", "/mutate/", {}, notFound],
    ["a path of Object's own", "/constructor", {}, notFound],
    ["a path that is no URL", "//", {}, notFound],
    ["GET", "/mutate", { method: "GET" }, notAllowed],
    ["PUT", "/validate", { method: "PUT" }, notAllowed],
    ["a text", "/mutate", type("text/plain"), unsupported],
    ["JSON lines", "/mutate", type("application/jsonl"), unsupported],
  ])("(%s) gets a Status that says why", async (_, path, options, { status, reason, code }) => {
    const response = await webhook.post(path, options.method === "GET" ? "" : good, options);
    expect(response.status).toBe(status);
    expect(response.headers["content-type"]).toBe("application/json");
    expect(response.headers.allow).toBe(status === 405 ? "POST" : undefined);
    expect(JSON.parse(response.body)).toMatchObject({
      apiVersion: "v1",
      kind: "Status",
      status: "Failure",
      reason,
      code: status,
      details: { causes: [{ reason: code }] },
    });
  });

  it("but for a parameter of its media type is one", async () => {
    const { status } = await webhook.post("/mutate", good, type("Application/JSON; charset=utf-8"));
    expect(status).toBe(200);
  });
});

describe("a body that is larger than any review", () => {
  const large = Buffer.alloc(8 * 1024 * 1024, " ");
  let agent: Agent;

  beforeEach(() => {
    agent = new Agent({ keepAlive: true, maxSockets: 1, ca: webhook.source.current().ca });
  });

  afterEach(() => {
    agent.destroy();
  });

  it.each([
    ["announced", { "Content-Length": large.length }],
    ["in chunks", { "Transfer-Encoding": "chunked" }],
    ["asked for first", { "Content-Length": large.length, Expect: "100-continue" }],
  ])("(%s) is 413, and the connection is good for the next review", async (_, headers) => {
    const request = webhook.request("/mutate", { agent, headers });
    const closed = once(request, "close");
    const response = await responseOf(request.end(large));
    expect(response.status).toBe(413);
    expect(JSON.parse(response.body)).toMatchObject({
      kind: "Status",
      details: { causes: [{ reason: "review-too-large" }] },
    });
    await closed;
    const next = webhook.request("/mutate", { agent });
    expect((await responseOf(next.end(good))).status).toBe(200);
    expect(next.reusedSocket).toBe(true);
  });

  it("by a single byte is 413, and without it is read", async () => {
    const padded = good.padEnd(maxReviewBytes);
    expect((await webhook.post("/mutate", padded)).body).toBe(answer(good, "mutate", context).body);
    expect((await webhook.post("/mutate", `${padded} `)).status).toBe(413);
  });
});

describe("whatever comes", () => {
  const fragments = [
    "null",
    "[]",
    '"',
    "{}",
    '{"request":',
    "\u0000",
    good.slice(0, 40),
    good.slice(40),
    "1e999",
  ];

  it("malformed reviews by the thousand are refused, each", async () => {
    const texts = Array.from({ length: 2000 }, (_, index) => {
      const cut = (index * 7919) % good.length;
      const fragment = fragments[index % fragments.length] ?? "";
      return good.slice(0, cut) + fragment + good.slice(cut + (index % 3));
    });
    const statuses = new Set<number>();
    const workers = Array.from({ length: 8 }, async (_, worker) => {
      for (let index = worker; index < texts.length; index += 8) {
        const text = texts[index] ?? "";
        const { status, body } = await webhook.post(index % 2 ? "/mutate" : "/validate", text);
        statuses.add(status);
        if (status !== 200) expect((JSON.parse(body) as JsonObject).kind).toBe("Status");
      }
    });
    await Promise.all(workers);
    expect([...statuses].filter((status) => status !== 200 && status !== 400)).toEqual([]);
    expect((await webhook.post("/mutate", good)).status).toBe(200);
  });

  it("a caller that goes away in the middle of its body harms nobody", async () => {
    const leaving = Array.from({ length: 20 }, () => {
      const request = webhook.request("/mutate", { headers: { "Content-Length": 1000 } });
      request.on("error", () => undefined);
      request.write("{");
      return request;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const request of leaving) request.destroy();
    expect((await webhook.post("/mutate", good)).status).toBe(200);
    expect(webhook.log().filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("an error that nobody foresaw", () => {
  let broken: Webhook;

  beforeAll(async () => {
    broken = await startWebhook({
      world: {
        ...unknownWorld,
        get: () => {
          throw new TypeError("the world is broken");
        },
      },
    });
  });

  afterAll(async () => {
    await stopWebhook(broken);
  });

  it("is 500 with a Status, logged and counted, and the next review is answered", async () => {
    const { status, body } = await broken.post("/validate", review(sessionJob));
    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({
      kind: "Status",
      reason: "InternalError",
      code: 500,
      details: { causes: [{ reason: "server-internal-error" }] },
    });
    expect(body).not.toContain("the world is broken");
    expect(JSON.stringify(broken.log())).toContain("the world is broken");
    expect((await broken.ops("/metrics")).body).toContain('headgate_internal_errors_total{where="review"} 1');
    expect((await broken.post("/validate", good)).status).toBe(200);
  });
});
