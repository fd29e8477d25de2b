import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Manifest } from "./review.ts";

interface Operation {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
}

/** The parts of an AdmissionReview's response that the demo shows. */
export interface WebhookAnswer {
  readonly allowed: boolean;
  readonly warnings: readonly string[];
  readonly causes: readonly { readonly field: string; readonly message: string }[];
  readonly operations: readonly Operation[];
  patched(manifest: Manifest): Manifest;
}

export interface Webhook {
  readonly url: string;
  readonly opsUrl: string;
  readonly caFile: string;
  post(path: "mutate" | "validate", review: object): Promise<WebhookAnswer>;
  interrupted(): Promise<void>;
  stop(): Promise<void>;
}

interface Start {
  readonly root: string;
  readonly folder: string;
  readonly settings: string;
}

/** The built `headgate serve` as a process of its own, on free loopback ports. */
export const startWebhook = async ({ root, folder, settings }: Start): Promise<Webhook> => {
  const [port, opsPort] = [await freePort(), await freePort()];
  const caFile = join(folder, "ca.crt");
  const flags = [
    ["--settings", settings],
    ["--write-ca", caFile],
    ["--admission-address", "127.0.0.1"],
    ["--admission-port", String(port)],
    ["--ops-address", "127.0.0.1"],
    ["--ops-port", String(opsPort)],
    ["--log-level", "warn"],
  ].flat();
  const child = spawn(process.execPath, [join(root, "dist/main.js"), "serve", ...flags], {
    stdio: "inherit",
  });
  const opsUrl = `http://127.0.0.1:${opsPort}`;
  await ready(opsUrl, child);
  return {
    url: `https://127.0.0.1:${port}`,
    opsUrl,
    caFile,
    post: (path, review) => post({ port, path, review, ca: readFileSync(caFile, "utf8") }),
    interrupted: async () => {
      await Promise.race([once(process, "SIGINT"), once(child, "exit")]);
    },
    stop: () => stop(child),
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

const ready = async (opsUrl: string, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const response = await fetch(`${opsUrl}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await delay(100);
  }
  child.kill();
  throw new Error("headgate serve did not get ready");
};

/** Twice, because the demo has nothing in flight that would be worth draining. */
const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await delay(50);
  child.kill("SIGTERM");
  await exited;
};

interface Post {
  readonly port: number;
  readonly path: string;
  readonly review: object;
  readonly ca: string;
}

const post = async ({ port, path, review, ca }: Post): Promise<WebhookAnswer> => {
  const headers = { "content-type": "application/json" };
  const call = request({ host: "127.0.0.1", port, path: `/${path}`, method: "POST", ca, headers });
  call.end(JSON.stringify(review));
  const [response] = (await once(call, "response")) as [NodeJS.ReadableStream];
  let body = "";
  for await (const chunk of response.setEncoding("utf8")) body += String(chunk);
  return readAnswer(body);
};

interface ReviewResponse {
  readonly allowed: boolean;
  readonly warnings?: string[];
  readonly patch?: string;
  readonly status?: { readonly details?: { readonly causes?: { field: string; message: string }[] } };
}

const readAnswer = (body: string): WebhookAnswer => {
  const { response } = JSON.parse(body) as { response: ReviewResponse };
  const patch = Buffer.from(response.patch ?? "W10=", "base64").toString("utf8");
  const operations = JSON.parse(patch) as Operation[];
  return {
    allowed: response.allowed,
    warnings: response.warnings ?? [],
    causes: response.status?.details?.causes ?? [],
    operations,
    patched: (manifest) => operations.reduce(apply, structuredClone(manifest)),
  };
};

/** RFC 6902 as far as Headgate uses it: members of objects. */
const apply = (manifest: Manifest, { op, path, value }: Operation): Manifest => {
  const tokens = path.split("/").slice(1);
  const names = tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = names.pop() ?? "";
  const parent = names.reduce<Record<string, unknown>>(
    (object, name) => object[name] as Record<string, unknown>,
    manifest as unknown as Record<string, unknown>,
  );
  if (op === "remove") Reflect.deleteProperty(parent, last);
  else parent[last] = structuredClone(value);
  return manifest;
};
