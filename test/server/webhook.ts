import { once } from "node:events";
import { Agent, request as httpsRequest, type RequestOptions } from "node:https";
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from "node:http";
import { unknownWorld, type JsonObject, type World } from "../../src/core/index.ts";
import { selfSignedServing } from "../../src/pki/serving-certificate.ts";
import { CertificateHolder } from "../../src/server/certificate/certificate-holder.ts";
import type {
  CertificateSource,
  ServingCertificate,
} from "../../src/server/certificate/certificate-source.ts";
import { startServer, type RunningServer, type ServerParts } from "../../src/server/start-server.ts";
import { loadSettings } from "../../src/settings/load.ts";

export const makeCertificate = (days = 1): ServingCertificate =>
  selfSignedServing({ dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"], days, now: new Date() });

/** A source whose certificate and health a test decides. */
export class ScriptedSource extends CertificateHolder implements CertificateSource {
  isHealthy = true;
  isStopped = false;

  constructor(certificate = makeCertificate()) {
    super();
    this.replace(certificate);
  }

  start(): Promise<void> {
    return Promise.resolve();
  }

  healthy(): boolean {
    return this.isHealthy;
  }

  stop(): void {
    this.isStopped = true;
  }
}

export interface Response {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Webhook {
  readonly server: RunningServer;
  /** Where the certificate comes from, unless the parts give another source. */
  readonly source: ScriptedSource;
  readonly agent: Agent;
  /** The log so far, parsed. */
  readonly log: () => JsonObject[];
  readonly request: (path: string, options?: RequestOptions) => ClientRequest;
  /** `text` as a review to the path; a Buffer goes out as it is. */
  readonly post: (path: string, body: string | Buffer, options?: RequestOptions) => Promise<Response>;
  readonly ops: (path: string) => Promise<Response>;
}

export interface WebhookOptions {
  readonly flags?: Record<string, string>;
  readonly world?: World;
  readonly parts?: Partial<ServerParts>;
}

const loopback = {
  "--admission-address": "127.0.0.1",
  "--admission-port": "0",
  "--ops-address": "127.0.0.1",
  "--ops-port": "0",
  "--drain-seconds": "0",
};

/** A server on free ports of the loopback interface, and a client that trusts it. */
export const startWebhook = async ({ flags, world, parts }: WebhookOptions = {}): Promise<Webhook> => {
  const settings = loadSettings({ environment: {}, flags: { ...loopback, ...flags } });
  const source = new ScriptedSource();
  const lines: string[] = [];
  const server = await startServer(settings, {
    world: world ?? unknownWorld,
    version: "0.0.0-test",
    logOutput: { write: (line) => lines.push(line) },
    certificate: source,
    ...parts,
  });
  const agent = new Agent({ keepAlive: true, ca: source.current().ca });
  const target = { host: "127.0.0.1", port: server.admissionPort, method: "POST", agent };
  const headers = { "Content-Type": "application/json" };
  const request: Webhook["request"] = (path, options) =>
    httpsRequest({ ...target, path, ...options, headers: { ...headers, ...(options?.headers as object) } });
  return {
    server,
    source,
    agent,
    log: () => lines.map((line) => JSON.parse(line) as JsonObject),
    request,
    post: (path, body, options) => responseOf(request(path, options).end(body)),
    ops: async (path) => {
      const response = await fetch(`http://127.0.0.1:${server.opsPort}${path}`);
      const { status } = response;
      return { status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
  };
};

export const responseOf = async (request: ClientRequest): Promise<Response> => {
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  return { status: response.statusCode ?? 0, headers: response.headers, body };
};

/** Stops at once, whatever is going on. */
export const stopWebhook = async ({ server, agent }: Webhook): Promise<void> => {
  agent.destroy();
  await Promise.all([server.stop(), server.stop()]);
};
