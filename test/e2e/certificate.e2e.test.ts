import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import {
  askForRotation,
  bundlesOf,
  deleteSecret,
  leaderOf,
  reached,
  shakeHands,
  stateOf,
} from "./authority/rotation.ts";
import { failedOpen } from "./cluster/api-server-metrics.ts";
import { until } from "./cluster/until.ts";
import { startReplica } from "./headgate/replica.ts";
import { succeed } from "./headgate/succeed.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { apiServerClient } from "./load/clients.ts";
import { constantLoad } from "./load/constant-load.ts";
import { rehearseCreation } from "./load/creations.ts";

const flags = ["--certificate-self-managed-grace-seconds", "3", "--drain-seconds", "3"];
const { cluster, replicas } = useHeadgate({ replicas: 2, flags });

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);
const authoritiesIn = (bundle: string): number => bundle.split("BEGIN CERTIFICATE").length - 1;

/** Under writes and handshakes, of which none may fail. */
const unnoticed = async (what: string, act: () => Promise<unknown>): Promise<void> => {
  const client = apiServerClient(cluster);
  const openBefore = await failedOpen(cluster, "mutate.headgate.dev");
  const load = constantLoad(() => rehearseCreation(client));
  const hands = shakeHands(cluster, replicas);
  const start = performance.now();
  await act().finally(() => sleep(1000));
  const took = seconds(start);
  const [calls, handshakes] = [await load.stop(), await hands.stop()];
  client.close();
  console.log(
    `figure: ${what}, ${took} s: ${calls.made} writes, ${calls.failed} failed; ${handshakes.made} handshakes, ${handshakes.failures.length} refused`,
  );
  expect(calls.failures).toEqual([]);
  expect(handshakes.failures.slice(0, 5)).toEqual([]);
  expect((await failedOpen(cluster, "mutate.headgate.dev")) - openBefore).toBe(0);
};

describe.skipIf(inject("cluster").runner === "kind")("the serving authority (binaries runner only)", () => {
  it("is published in every entry, and becomes the only one there", async () => {
    await until(
      "a settled authority",
      async () => {
        const isAlone = (await bundlesOf(cluster)).every((bundle) => authoritiesIn(bundle) === 1);
        return (isAlone && (await stateOf(cluster)).phase === "stable") || undefined;
      },
      60,
    );
    const bundles = await bundlesOf(cluster);
    expect(bundles.length).toBeGreaterThan(1);
    expect(new Set(bundles).size).toBe(1);
  });

  it("is rotated without a call that fails", async () => {
    const [before] = await bundlesOf(cluster);
    await unnoticed("rotation of the authority under load", async () => {
      await askForRotation(cluster, "under-load");
      await reached(cluster, "stable", "under-load");
    });
    await until("the old authority to go", async () => {
      const bundles = await bundlesOf(cluster);
      return bundles.every((bundle) => authoritiesIn(bundle) === 1 && bundle !== before) || undefined;
    });
  });

  it("is put back where a caBundle was damaged", async () => {
    const [good] = await bundlesOf(cluster);
    const start = performance.now();
    for (const kind of ["mutating", "validating"]) {
      const patch = '[{"op":"remove","path":"/webhooks/0/clientConfig/caBundle"}]';
      await succeed(cluster, [
        "patch",
        `${kind}webhookconfiguration`,
        "headgate",
        "--type=json",
        "-p",
        patch,
      ]);
    }
    await until(
      "the repair",
      async () => (await bundlesOf(cluster)).every((bundle) => bundle === good) || undefined,
    );
    console.log(`figure: caBundle removed from two entries: repaired after ${seconds(start)} s`);
    const repairs = await Promise.all(replicas.map(({ ops }) => ops("/metrics")));
    expect(repairs.map(({ body }) => body).join("\n")).toMatch(/^headgate_ca_bundle_repairs_total [1-9]/m);
  });

  it("may lose its Secret without a call that fails", async () => {
    await unnoticed("Secret of the authority deleted under load", async () => {
      await deleteSecret(cluster);
      await until(
        "another authority",
        async () => (await stateOf(cluster)).phase === "stable" || undefined,
        60,
      );
    });
  });

  it.each(["publish", "sign"])("goes on where its leader is killed in phase %s", async (phase) => {
    const nonce = `killed-in-${phase}`;
    await askForRotation(cluster, nonce);
    await reached(cluster, phase, nonce);
    const leader = await leaderOf(cluster);
    const [dead, alive] = [
      replicas.find(({ name }) => name === leader),
      replicas.find(({ name }) => name !== leader),
    ];
    if (dead === undefined || alive === undefined) throw new Error(`${leader} leads`);
    const hands = shakeHands(cluster, [alive]);
    await dead.stop("SIGKILL");
    const start = performance.now();
    const { name, address } = dead;
    replicas.splice(replicas.indexOf(dead), 1, await startReplica(cluster, { name, address, flags }));
    await reached(cluster, "stable", nonce);
    const { made, failures } = await hands.stop();
    console.log(
      `figure: leader killed in phase ${phase}: settled ${seconds(start)} s later; ${made} handshakes, ${failures.length} refused`,
    );
    expect(failures.slice(0, 5)).toEqual([]);
  });

  it("goes on after the API server was away", async () => {
    const hands = shakeHands(cluster, replicas);
    await askForRotation(cluster, "restarted");
    await reached(cluster, "publish", "restarted");
    await cluster.restartApiServer();
    const start = performance.now();
    await reached(cluster, "stable", "restarted");
    const { made, failures } = await hands.stop();
    console.log(
      `figure: API server restarted in a rotation: settled ${seconds(start)} s later; ${made} handshakes, ${failures.length} refused`,
    );
    expect(failures.slice(0, 5)).toEqual([]);
  });
});
