import type { SigningAuthority } from "./self-managed/authorities.ts";
import type { AuthorityCluster } from "./self-managed/authority-cluster.ts";
import { servingAuthority } from "../../pki/serving-leaf.ts";
import { CertificateHolder } from "./certificate-holder.ts";
import {
  CertificateError,
  type CertificateListener,
  type CertificateSource,
  type ServingCertificate,
} from "./certificate-source.ts";
import { Failures } from "./self-managed/failures.ts";
import { Leader, type Step } from "./self-managed/leader.ts";
import { readAuthority } from "./self-managed/published-authority.ts";
import { Replica, type Look } from "./self-managed/replica.ts";
import { Rounds, type Outcome } from "../rounds.ts";

export interface SelfManagedSourceOptions {
  readonly cluster: AuthorityCluster;
  /** What the API server, and people inside the cluster, call the Service. */
  readonly dnsNames: readonly string[];
  readonly leafDays: number;
  /** How many days an authority lives; it is replaced at two thirds. */
  readonly authorityDays: number;
  /** Between the steps of a rotation, for all API servers to learn of them. */
  readonly graceSeconds: number;
  /** Time between two looks at the cluster, a quarter more or less. */
  readonly pollSeconds: number;
  /** Hears what goes wrong when that changes; undefined when nothing does any more. */
  readonly onFailure: (failure: CertificateError | undefined) => void;
  readonly onStep: (step: Step) => void;
  readonly onLook: (look: Look) => void;
}

/**
 * A leaf for each replica, in its memory only, of an authority that the replicas share in a Secret, make known to the
 * API server before they use it, and rotate.
 */
export class SelfManagedSource implements CertificateSource {
  readonly #options: SelfManagedSourceOptions;
  readonly #holder = new CertificateHolder();
  readonly #failures: Failures;
  readonly #rounds: Rounds;
  readonly #leader: Leader;
  readonly #replica: Replica;
  #stopped = new AbortController();
  #hasStarted = false;

  constructor(options: SelfManagedSourceOptions) {
    const { cluster, dnsNames, leafDays, authorityDays, graceSeconds, pollSeconds, onFailure, onStep } =
      options;
    const newAuthority = (now: Date): SigningAuthority => signing(authorityDays, now);
    const rules = { graceMilliseconds: graceSeconds * 1000, newAuthority };
    const onLeaf = (certificate: ServingCertificate): void => {
      this.#holder.replace(certificate);
    };
    const failures = new Failures(onFailure);
    const onDenied = (error: unknown): void => {
      failures.note(error);
    };
    this.#stopped.abort();
    this.#options = options;
    this.#failures = failures;
    this.#rounds = new Rounds(pollSeconds * 1000);
    this.#leader = new Leader({ cluster, rules, clock: () => performance.now(), onStep, onDenied });
    this.#replica = new Replica({ cluster, dnsNames, leafDays, onLeaf, onDenied });
  }

  /** Waits for as long as it takes, unless the Secret is someone else's. */
  start(): Promise<void> {
    this.stop();
    const stopped = new AbortController();
    this.#stopped = stopped;
    return new Promise((resolve, reject) => {
      stopped.signal.addEventListener("abort", () => {
        const message = "serving certificate: found a stop, expected a first leaf";
        reject(new CertificateError("certificate-not-started", message));
      });
      const after = (): void => {
        const reason = this.#obstacle();
        if (reason !== undefined) {
          reject(reason);
          this.stop();
        } else if (this.#hasStarted) resolve();
      };
      this.#rounds.start(() => this.#round(stopped.signal), after);
    });
  }

  current(): ServingCertificate {
    return this.#holder.current();
  }

  healthy(): boolean {
    return this.#holder.valid();
  }

  onChange(listener: CertificateListener): () => void {
    return this.#holder.onChange(listener);
  }

  /** Another replica may lead at once. */
  stop(): void {
    if (this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    this.#rounds.stop();
    this.#options.cluster.resign().catch(() => undefined);
  }

  /** First what the leader prepares, then what the replica makes of it; a failure of the one does not keep the other. */
  async #round(stopped: AbortSignal): Promise<Outcome> {
    this.#failures.begin();
    await this.#failures.noting(() => this.#lead(stopped));
    const isSteady = await this.#failures.noting(() => this.#follow(stopped));
    if (stopped.aborted) return "soon";
    this.#failures.tell();
    this.#hasStarted ||= isSteady === true;
    if (this.#failures.first === undefined) return isSteady === true ? "well" : "soon";
    return "badly";
  }

  /** Before there is a leaf only; later the one in use lasts for days. */
  #obstacle(): CertificateError | undefined {
    const { first } = this.#failures;
    return !this.#hasStarted && first?.code === "certificate-authority-foreign" ? first : undefined;
  }

  async #lead(stopped: AbortSignal): Promise<void> {
    const { cluster } = this.#options;
    if (!(await cluster.campaign())) this.#leader.forget();
    else if (!stopped.aborted) await this.#leader.lead(stopped);
    // at the stop itself nothing was held yet
    else await cluster.resign();
  }

  /** A fresh leaf counts when a second look, after the report, still finds it right. */
  async #follow(stopped: AbortSignal): Promise<boolean> {
    const first = await this.#replica.look(stopped);
    const look = first.steady ? first : await this.#replica.look(stopped);
    if (!stopped.aborted) this.#options.onLook(look);
    return look.steady;
  }
}

const signing = (days: number, now: Date): SigningAuthority => {
  const { certificate, key } = servingAuthority({ days, now });
  const authority = readAuthority(certificate);
  if (authority === undefined) throw new TypeError("a new authority cannot be read");
  return { ...authority, key };
};
