import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:tls";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KubeError } from "../kube/kube-error.ts";
import type { WebhookConfiguration } from "../kube/webhook-entries.ts";
import { selfSignedServing } from "../pki/serving-certificate.ts";
import { SelfProbe } from "./self-probe.ts";

const servername = "headgate.flink.svc";
const names = { dnsNames: [servername], ipAddresses: [], days: 1, now: new Date() };
const ours = selfSignedServing(names);
const other = selfSignedServing(names);

let server: Server;
let probe: SelfProbe;
let read: () => Promise<readonly WebhookConfiguration[]>;
const looks: (string | undefined)[] = [];

const entries = (...bundles: string[]): readonly WebhookConfiguration[] => [
  {
    kind: "ValidatingWebhookConfiguration",
    resourceVersion: "1",
    entries: bundles.map((caBundle, index) => ({ name: `entry-${index}`, caBundle })),
  },
];

beforeEach(async () => {
  looks.length = 0;
  server = createServer({ key: ours.key, cert: ours.certificate });
  await once(server.listen(0, "0.0.0.0"), "listening");
  probe = new SelfProbe({
    configurations: { read: () => read() },
    servername,
    ownAuthority: () => ours.ca,
    intervalSeconds: 0.02,
    onLook: (problem) => looks.push(problem),
  });
});

afterEach(() => {
  probe.stop();
  server.close();
});

const looked = (count: number): Promise<void> =>
  vi.waitFor(() => {
    expect(looks.length).toBeGreaterThanOrEqual(count);
  });

const start = (): void => {
  probe.start(server.address() as AddressInfo);
};

it("is an obstacle before it has looked", () => {
  expect(probe.obstacles()).toEqual(["the certificate has not been tried yet"]);
});

it("is none when every entry accepts the certificate", async () => {
  read = () => Promise.resolve(entries(ours.ca, other.ca + ours.ca));
  start();
  await looked(1);
  expect(looks[0]).toBeUndefined();
  expect(probe.obstacles()).toEqual([]);
});

it.each([
  ["of another authority", () => other.ca],
  ["missing", () => ""],
])("names the entry whose caBundle is %s", async (_, caBundle) => {
  read = () => Promise.resolve(entries(ours.ca, caBundle()));
  start();
  await looked(1);
  expect(probe.obstacles()).toEqual([expect.stringContaining("not accepted by the caBundle of entry-1: ")]);
});

it("is no obstacle any more after a success, but goes on looking", async () => {
  read = () => Promise.resolve(entries(ours.ca));
  start();
  await looked(1);
  read = () => Promise.resolve(entries(other.ca));
  await vi.waitFor(() => {
    expect(looks.at(-1)).toContain("entry-0");
  });
  expect(probe.obstacles()).toEqual([]);
});

it.each([
  ["there is no entry", () => Promise.resolve([])],
  ["none may be read", () => Promise.reject(new KubeError("forbidden", "no"))],
])("takes our own authority where %s", async (_, answer) => {
  read = answer;
  start();
  await looked(1);
  expect(looks[0]).toBeUndefined();
});

it("waits for an API server that does not answer", async () => {
  read = () => Promise.reject(new KubeError("unavailable", "away"));
  start();
  await looked(2);
  expect(probe.obstacles()).toEqual(["away"]);
  read = () => Promise.resolve(entries(ours.ca));
  await vi.waitFor(() => {
    expect(probe.obstacles()).toEqual([]);
  });
});
