import express, { type ErrorRequestHandler } from "express";
import { createServer, type Server } from "node:http";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Readiness } from "./readiness.ts";

export interface OpsListenerParts {
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly version: string;
}

/** Health, readiness, metrics and version over plain HTTP; not listening yet. */
export const opsListener = ({ readiness, metrics, log, version }: OpsListenerParts): Server => {
  const app = express().disable("x-powered-by");
  metrics.onScrape(() => {
    metrics.ready.set(readiness.obstacles().length === 0 ? 1 : 0);
  });
  app.get("/healthz", (_, response) => {
    response.type("text").send("ok\n");
  });
  app.get("/readyz", (_, response) => {
    const obstacles = readiness.obstacles();
    response
      .status(obstacles.length === 0 ? 200 : 503)
      .type("text")
      .send(obstacles.length === 0 ? "ok\n" : `${obstacles.join("\n")}\n`);
  });
  app.get("/metrics", async (_, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  app.get("/version", (_, response) => {
    response.json({ version });
  });
  return createServer(app.use(failing(log, metrics)));
};

/** Express tells an error by the fourth parameter, and would print the stack to whoever asked. */
const failing =
  (log: Log, { internalErrors }: Metrics): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    log.error({ err: error }, "an operations endpoint failed");
    internalErrors.inc({ where: "ops" });
    if (response.headersSent) next(error);
    else response.status(500).type("text").send("failed unexpectedly; the log says more\n");
  };
