import type { AddressInfo } from "node:net";
import { isKubeError } from "../kube/kube-error.ts";
import type { WebhookConfigurations, WebhookEntry } from "../kube/webhook-entries.ts";
import { Rounds, type Outcome } from "./rounds.ts";
import { dial } from "./dial.ts";

export interface SelfProbeOptions {
  readonly configurations: Pick<WebhookConfigurations, "read">;
  /** What the API server asks for: `<service>.<namespace>.svc`. */
  readonly servername: string;
  /** What a client must trust, as far as it is known; for when no entry can be looked at. */
  readonly ownAuthority: () => string | undefined;
  /** After the first success. */
  readonly intervalSeconds: number;
  /** Hears of every look; undefined where nothing is wrong. */
  readonly onLook: (problem: string | undefined) => void;
}

/**
 * Looks whether the API server could shake hands with us: by every published entry that leads here. What it finds keeps
 * the server from being ready until it found nothing for the first time, and never again: a damaged entry would make
 * all replicas unready at once, and nothing better.
 */
export class SelfProbe {
  readonly #options: SelfProbeOptions;
  readonly #rounds: Rounds;
  #problem: string | undefined = "the certificate has not been tried yet";
  #hasSucceeded = false;

  constructor(options: SelfProbeOptions) {
    this.#options = options;
    this.#rounds = new Rounds(options.intervalSeconds * 1000);
  }

  /** What keeps the server from being ready for the first time. */
  readonly obstacles = (): string[] =>
    this.#hasSucceeded || this.#problem === undefined ? [] : [this.#problem];

  start(listener: AddressInfo): void {
    this.#rounds.start(() => this.#look(listener));
  }

  stop(): void {
    this.#rounds.stop();
  }

  async #look(listener: AddressInfo): Promise<Outcome> {
    this.#problem = await this.#try(listener).catch(reasonOf);
    this.#hasSucceeded ||= this.#problem === undefined;
    this.#options.onLook(this.#problem);
    return this.#hasSucceeded ? "well" : "soon";
  }

  async #try({ address, port }: AddressInfo): Promise<string | undefined> {
    const { servername, ownAuthority } = this.#options;
    const host = loopback[address] ?? address;
    const entries = await this.#entries();
    if (entries.length === 0)
      return named("our own authority", await dial({ host, port, servername, ca: ownAuthority() }));
    for (const { name, caBundle } of entries) {
      const ca = caBundle === "" ? undefined : caBundle;
      const problem = named(`the caBundle of ${name}`, await dial({ host, port, servername, ca }));
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  async #entries(): Promise<readonly WebhookEntry[]> {
    try {
      return (await this.#options.configurations.read()).flatMap(({ entries }) => entries);
    } catch (error) {
      if (isKubeError(error, "forbidden")) return [];
      throw error;
    }
  }
}

const loopback: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

const named = (authority: string, problem: string | undefined): string | undefined =>
  problem && `the certificate is not accepted by ${authority}: ${problem}`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
