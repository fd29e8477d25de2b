import { once } from "node:events";
import { Agent, request, type AgentOptions } from "node:https";
import type { IncomingMessage } from "node:http";

export interface HttpsReply {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

export interface HttpsClient {
  /** Rejects where the connection breaks before the answer is there. */
  post(path: string, body: string | Buffer): Promise<HttpsReply>;
  close(): void;
}

interface Target extends AgentOptions {
  readonly host: string;
  readonly port: number;
  readonly token?: string;
}

/** Keeps its connections, at most 64 of them. */
export const httpsClient = ({ host, port, token, ...tls }: Target): HttpsClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64, ...tls });
  const headers = {
    "Content-Type": "application/json",
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  return {
    post: async (path, body) => {
      const start = performance.now();
      const call = request({ host, port, path, method: "POST", agent, headers }).end(body);
      const [response] = (await once(call, "response")) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return {
        status: response.statusCode ?? 0,
        body: Buffer.concat(chunks).toString(),
        milliseconds: performance.now() - start,
      };
    },
    close: () => {
      agent.destroy();
    },
  };
};
