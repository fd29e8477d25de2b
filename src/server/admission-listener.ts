import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { SecureContextOptions } from "node:tls";
import type { Stage } from "../core/index.ts";
import type { Log } from "../telemetry/log.ts";
import type { Readiness } from "./readiness.ts";
import { replyToError } from "./reply-to-error.ts";
import type { Reply, ReviewHandler } from "./review-handler.ts";
import { route } from "./route.ts";

export interface AdmissionListenerParts {
  readonly handlers: Readonly<Record<Stage, ReviewHandler>>;
  readonly readiness: Readiness;
  readonly tls: SecureContextOptions;
  readonly limits: ConnectionLimits;
  readonly log: Log;
}

/** How long a connection may take for what, in milliseconds. */
export interface ConnectionLimits {
  readonly handshakeTimeout: number;
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  /** How often the times of head and request are looked at. */
  readonly connectionsCheckingInterval: number;
}

/**
 * The API server keeps idle connections for 90 seconds and must be the one that closes them: a call that meets our
 * closing fails. The longest call takes 30 seconds.
 */
export const connectionLimits: ConnectionLimits = {
  handshakeTimeout: 5000,
  headersTimeout: 5000,
  requestTimeout: 35_000,
  keepAliveTimeout: 95_000,
  connectionsCheckingInterval: 1000,
};

/** Serves the reviews; not listening yet. */
export const admissionListener = (parts: AdmissionListenerParts): Server =>
  createServer({ ...parts.tls, ...parts.limits }, (request, response) => {
    void replyTo(request, parts).then((reply) => {
      send(response, reply, parts.readiness);
    });
  });

/** Never rejects, whatever is thrown: the process lives. */
const replyTo = async (
  request: IncomingMessage,
  { handlers, log }: AdmissionListenerParts,
): Promise<Reply> => {
  try {
    const call = route(request);
    return await handlers[call.stage](call);
  } catch (error) {
    return replyToError(error, log);
  }
};

/** Who is told to close while we drain opens its next connection to another replica. */
const send = (response: ServerResponse, { status, headers, body }: Reply, { draining }: Readiness): void => {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...headers,
    "Content-Type": "application/json",
    "Content-Length": bytes.length,
    ...(draining ? { Connection: "close" } : {}),
  });
  response.end(bytes);
};
