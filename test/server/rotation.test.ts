import { expect, it } from "vitest";
import type { SecretContent } from "../../src/kube/versioned-secret.ts";
import { servingAuthority } from "../../src/pki/serving-leaf.ts";
import { readAuthorities } from "../../src/server/certificate/self-managed/authorities.ts";
import { Leader } from "../../src/server/certificate/self-managed/leader.ts";
import { readAuthority } from "../../src/server/certificate/self-managed/published-authority.ts";
import { Replica } from "../../src/server/certificate/self-managed/replica.ts";
import { MemoryCluster } from "../harness/memory-cluster.ts";

/*
 * Several replicas, all of which may take themselves for the leader at once, each request of theirs carried out at any
 * later time, processes that end between any two requests, Secrets that get lost, damaged, or put back as they were long
 * ago, rights that are refused for a moment, rotations that are asked for at any time. Whatever the order: the API server
 * accepts the leaf of every replica that reviews can come to.
 */

const graceMilliseconds = 2000;
/** An API server may go by webhook configurations that are this old. */
const lagMilliseconds = 1900;

/** Mulberry32: the same numbers for the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

interface Process {
  readonly pod: string;
  readonly stopped: AbortController;
  leaf: string | undefined;
  /** Carries out the request that it waits for. */
  proceed: (() => void) | undefined;
}

class Simulation {
  readonly cluster = new MemoryCluster();
  readonly random: () => number;
  readonly processes = new Map<string, Process>();
  readonly history: { readonly at: number; readonly published: string[][] }[] = [];
  now = 0;
  isCalm = false;
  #backup: SecretContent | undefined;
  #started = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  begin(): void {
    this.#started += 1;
    const process: Process = {
      pod: `pod-${this.#started}`,
      stopped: new AbortController(),
      leaf: undefined,
      proceed: undefined,
    };
    this.processes.set(process.pod, process);
    this.cluster.pods.set(process.pod, false);
    void this.#live(process);
  }

  async #live(process: Process): Promise<void> {
    const turn = (): Promise<void> =>
      new Promise((resolve) => {
        process.proceed = resolve;
      });
    const { signal } = process.stopped;
    const cluster = this.cluster.seenBy(process.pod, turn);
    const newAuthority = (now: Date) => {
      const made = servingAuthority({ days: 365, now });
      const authority = readAuthority(made.certificate);
      if (authority === undefined) throw new Error("no authority");
      return { ...authority, key: made.key };
    };
    const rules = { graceMilliseconds, newAuthority };
    const nothing = (): void => undefined;
    const parts = { cluster, onStep: nothing, onDenied: nothing };
    const leader = new Leader({ ...parts, rules, clock: () => this.now });
    const onLeaf = ({ ca = "" }): void => {
      process.leaf = readAuthority(ca)?.fingerprint;
    };
    const replica = new Replica({ ...parts, dnsNames: ["headgate.flink.svc"], leafDays: 7, onLeaf });
    while (!signal.aborted) {
      const leads = this.isCalm ? await cluster.campaign() : this.random() < 0.6;
      if (leads) await leader.lead(signal);
      else {
        leader.forget();
        await turn();
      }
      const { steady } = await replica.look(signal);
      if (steady && this.processes.has(process.pod)) this.cluster.pods.set(process.pod, true);
    }
  }

  end({ pod, stopped }: Process): void {
    stopped.abort();
    this.processes.delete(pod);
    this.cluster.pods.delete(pod);
    if (this.cluster.leader === pod) this.cluster.leader = undefined;
  }

  async step(): Promise<void> {
    const waiting = [...this.processes.values()].filter(({ proceed }) => proceed !== undefined);
    const process = waiting[Math.floor(this.random() * waiting.length)];
    const { proceed } = process ?? {};
    if (process !== undefined) process.proceed = undefined;
    proceed?.();
    for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
    this.now += this.random() * 40;
    this.check();
  }

  check(): void {
    this.history.push({ at: this.now, published: this.cluster.published() });
    while ((this.history[1]?.at ?? Infinity) < this.now - lagMilliseconds) this.history.shift();
    // before the first authority nothing could be accepted
    const views = this.history
      .map(({ published }) => published)
      .filter((entries) => entries.every((one) => one.length > 0));
    for (const { pod, leaf } of this.processes.values()) {
      if (this.cluster.pods.get(pod) !== true || leaf === undefined) continue;
      const accepted = views.every((entries) => entries.every((entry) => entry.includes(leaf)));
      if (!accepted) throw new Error(`${pod} serves a leaf that an API server may refuse, at ${this.now}`);
    }
  }

  disturb(): void {
    this.disturbSecret();
    this.cluster.refuses = this.random() < (this.cluster.refuses ? 0.8 : 0.01);
    const chance = this.random();
    const [first] = this.processes.values();
    if (chance < 0.01 && first !== undefined) {
      this.end(first);
      this.begin();
    } else if (chance < 0.015) this.cluster.editSecret({ "headgate.dev/rotate": String(this.now) });
    else if (chance < 0.017) this.cluster.secret = undefined;
    else if (chance < 0.019) this.cluster.overwriteBundles((before) => before + foreign);
  }

  disturbSecret(): void {
    const chance = this.random();
    if (chance < 0.003) this.#backup = this.cluster.secret;
    else if (chance < 0.005 && this.#backup !== undefined) this.cluster.restoreSecret(this.#backup);
    else if (chance < 0.006) {
      const damaged = parts[Math.floor(this.random() * parts.length)] ?? "";
      this.cluster.editSecret({}, { [damaged]: "no PEM" });
    } else if (chance < 0.007) this.cluster.editSecret({ "headgate.dev/rotation-phase": undefined });
  }
}

const parts = ["current.key", "current.crt", "next.key", "next.crt", "previous.crt"];

const foreign = servingAuthority({ days: 1, now: new Date() }).certificate;

it.each(Array.from({ length: 12 }, (_, seed) => seed))(
  "no order of events breaks the trust (%d)",
  async (seed) => {
    const simulation = new Simulation(seed);
    for (let count = 0; count < 3; count += 1) simulation.begin();
    for (let step = 0; step < 1200; step += 1) {
      simulation.disturb();
      await simulation.step();
    }
    simulation.isCalm = true;
    simulation.cluster.refuses = false;
    for (let step = 0; step < 900; step += 1) await simulation.step();
    const { secret } = simulation.cluster;
    const authorities = secret && readAuthorities(secret);
    const current = authorities?.current?.fingerprint;
    expect(authorities?.phase).toBe("stable");
    expect(simulation.cluster.published()).toEqual(Array(4).fill([current]));
    expect([...simulation.processes.values()].map(({ leaf }) => leaf)).toEqual(Array(3).fill(current));
    expect([...simulation.cluster.pods.values()]).toEqual([true, true, true]);
    for (const process of simulation.processes.values()) simulation.end(process);
  },
);
