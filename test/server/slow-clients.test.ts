import { once } from "node:events";
import { request as httpsRequest, type Server } from "node:https";
import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultCoreSettings, unknownWorld } from "../../src/core/index.ts";
import { admissionListener, connectionLimits } from "../../src/server/admission-listener.ts";
import { listen } from "../../src/server/listen.ts";
import { Readiness } from "../../src/server/readiness.ts";
import { reviewHandlers } from "../../src/server/review-handlers.ts";
import { tlsOptions } from "../../src/server/tls-options.ts";
import { createLog } from "../../src/telemetry/log.ts";
import { createMetrics } from "../../src/telemetry/metrics.ts";
import { deployment, review } from "./reviews.ts";
import { responseOf, ScriptedSource } from "./webhook.ts";
import { fixedWorld } from "../../src/server/world-source.ts";

const limits = {
  handshakeTimeout: 300,
  headersTimeout: 300,
  requestTimeout: 600,
  keepAliveTimeout: 95_000,
  connectionsCheckingInterval: 50,
};
const text = review(deployment());
const source = new ScriptedSource();
const { ca } = source.current();
let listener: Server;
let port: number;

beforeAll(async () => {
  const log = createLog("silent", { write: () => undefined });
  const worlds = fixedWorld(unknownWorld);
  const settings = defaultCoreSettings;
  const events = { publish: () => undefined, stop: () => undefined };
  const handlers = reviewHandlers({
    settings,
    worlds,
    events,
    log,
    metrics: createMetrics(),
    maxInFlight: 2,
  });
  const tls = tlsOptions(source.current(), "TLSv1.3");
  listener = admissionListener({ handlers, readiness: new Readiness(source), tls, limits, log });
  ({ port } = await listen(listener, { address: "127.0.0.1", port: 0 }, log));
});

afterAll(() => {
  listener.closeAllConnections();
  listener.close();
});

const secured = (write: (socket: Socket) => void): Socket => {
  const socket = connectTls({ host: "127.0.0.1", port, servername: "localhost", ...(ca ? { ca } : {}) });
  return socket.once("secureConnect", () => {
    write(socket);
  });
};

/** Its beginning at once, then a character every now and then, without an end. */
const dripping = (beginning: string) => (): Socket =>
  secured((socket) => {
    socket.write(beginning);
    const timer = setInterval(() => socket.write("x"), 20);
    socket.once("close", () => {
      clearInterval(timer);
    });
  });

const head = `POST /mutate?timeout=1s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;
const unread = head.replace("/mutate", "/");

const clients: [string, () => Socket, string][] = [
  ["never shakes hands", () => connectTcp({ host: "127.0.0.1", port }), ""],
  ["says nothing", () => secured(() => undefined), "HTTP/1.1 408"],
  ["never ends its head", dripping(`${head}X-Y: `), "HTTP/1.1 408"],
  ["never ends its body", dripping(`${head}Content-Length: 9999\r\n\r\n`), "HTTP/1.1 408"],
  ["never ends its chunks", dripping(`${head}Transfer-Encoding: chunked\r\n\r\n5FFFFF\r\n{`), "HTTP/1.1 408"],
  ["never ends a body that nobody reads", dripping(`${unread}Content-Length: 9999\r\n\r\n`), "HTTP/1.1 404"],
];

describe("a client that", () => {
  it.each(clients)("%s is let go in time", async (_, open, answered) => {
    const begin = performance.now();
    const socket = open();
    const received: Buffer[] = [];
    socket.on("error", () => undefined).on("data", (chunk: Buffer) => received.push(chunk));
    await once(socket, "close");
    expect(performance.now() - begin).toBeLessThan(2500);
    expect(
      Buffer.concat(received)
        .toString()
        .slice(0, answered.length || undefined),
    ).toBe(answered);
  });
});

it("a hundred such clients keep nobody else from being served", async () => {
  const idle = clients.slice(0, 3);
  const sockets = Array.from({ length: 99 }, (_, index) => (idle[index % idle.length] ?? idle[0])?.[1]());
  for (const socket of sockets) socket?.on("error", () => undefined);
  const target = { host: "127.0.0.1", port, method: "POST", path: "/mutate", ...(ca ? { ca } : {}) };
  const headers = { "Content-Type": "application/json" };
  const responses = await Promise.all(
    [1, 2, 3].map(() => responseOf(httpsRequest({ ...target, headers }).end(text))),
  );
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
  for (const socket of sockets) socket?.destroy();
});

it("the limits that are shipped: only the API server closes what is idle, and nobody waits for long", () => {
  expect(connectionLimits.keepAliveTimeout).toBeGreaterThan(90_000);
  const { handshakeTimeout, headersTimeout, requestTimeout, connectionsCheckingInterval } = connectionLimits;
  expect(Math.max(handshakeTimeout, headersTimeout) + connectionsCheckingInterval).toBeLessThan(10_000);
  expect(requestTimeout).toBeGreaterThan(30_000);
});
