import { once } from "node:events";
import { createServer, type ClientRequest } from "node:http";
import { connect as connectTcp } from "node:net";
import { connect } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { listen } from "../../src/server/listen.ts";
import { Readiness } from "../../src/server/readiness.ts";
import { stopper } from "../../src/server/stop.ts";
import { createLog } from "../../src/telemetry/log.ts";
import { deployment, review } from "./reviews.ts";
import { responseOf, ScriptedSource, startWebhook, stopWebhook, type Webhook } from "./webhook.ts";

const text = review(deployment());
let webhook: Webhook;

const start = async (drainSeconds: number): Promise<void> => {
  webhook = await startWebhook({ flags: { "--drain-seconds": String(drainSeconds) } });
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Its head and half of its body are at the server. */
const halfSent = async (): Promise<ClientRequest> => {
  const request = webhook.request("/mutate", { headers: { "Content-Length": text.length } });
  request.write(text.slice(0, 10));
  await expect
    .poll(async () => (await webhook.ops("/metrics")).body)
    .not.toContain("headgate_in_flight_reviews 0");
  return request;
};

const isRefused = async (): Promise<boolean> => {
  try {
    await webhook.post("/mutate", text, { agent: false });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ECONNREFUSED";
  }
};

describe("stop", () => {
  afterEach(async () => {
    await stopWebhook(webhook);
  });

  it("drops no request of those that come before, during and at the end of the drain", async () => {
    await start(0.6);
    const early = await halfSent();
    let isStopped = false;
    const stopped = webhook.server.stop().then(() => {
      isStopped = true;
    });

    const ready = await webhook.ops("/readyz");
    expect([ready.status, ready.body]).toEqual([503, "the server is stopping\n"]);
    const statuses = new Set<number>();
    const connections = new Set<string | undefined>();
    const end = performance.now() + 400;
    while (performance.now() < end) {
      const { status, headers } = await webhook.post("/validate", text);
      statuses.add(status);
      connections.add(headers.connection);
    }
    expect([[...statuses], [...connections]]).toEqual([[200], ["close"]]);

    const late = await halfSent();
    await pause(500);
    expect(await isRefused()).toBe(true);
    expect(isStopped).toBe(false);
    const answers = await Promise.all(
      [early, late].map((request) => responseOf(request.end(text.slice(10)))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await stopped;
    expect(webhook.source.isStopped).toBe(true);
    await expect(webhook.ops("/healthz")).rejects.toThrow("fetch failed");
  });

  it("lets callers under load notice nothing but a closed connection", async () => {
    await start(0.3);
    let isStopping = false;
    const statuses: number[] = [];
    const callers = Array.from({ length: 10 }, async () => {
      while (!isStopping) statuses.push((await webhook.post("/mutate", text)).status);
    });
    await pause(100);
    const stopped = webhook.server.stop();
    await pause(200);
    isStopping = true;
    await Promise.all(callers);
    await stopped;
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("does not wait for idle connections", async () => {
    await start(0);
    await webhook.post("/mutate", text);
    const begin = performance.now();
    await webhook.server.stop();
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  it("ends at once when it is called again, whatever is going on", async () => {
    await start(60);
    const request = await halfSent();
    const broken = responseOf(request).catch((error: unknown) => (error as NodeJS.ErrnoException).code);
    const silent = connect({ port: webhook.server.admissionPort, rejectUnauthorized: false });
    await once(
      silent.on("error", () => undefined),
      "secureConnect",
    );
    const begin = performance.now();
    await Promise.all([webhook.server.stop(), webhook.server.stop()]);
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(await broken).toBe("ECONNRESET");
    expect(await isRefused()).toBe(true);
  });
});

it("a connection that asks nothing is waited for only so long", async () => {
  const listener = createServer();
  const log = createLog("silent", { write: () => undefined });
  const { port } = await listen(listener, { address: "127.0.0.1", port: 0 }, log);
  const silent = connectTcp({ port, host: "127.0.0.1" });
  await once(listener, "connection");
  const source = new ScriptedSource();
  const parts = { listeners: [listener], readiness: new Readiness(source), sources: [source], log };
  const stop = stopper({ ...parts, drainSeconds: 0, graceSeconds: 0.2 });
  await Promise.all([stop(), once(silent, "close")]);
});
