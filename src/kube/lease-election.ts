import { isKubeError } from "./kube-error.ts";
import type { Lease, LeaseContent, Leases } from "./leases.ts";

export interface LeaseElectionOptions {
  readonly leases: Pick<Leases, "get" | "create" | "change">;
  readonly name: string;
  /** Who we are: one process only may say so. */
  readonly identity: string;
  /** For how long others must see no renewal before they take the Lease. */
  readonly durationSeconds: number;
  /** Milliseconds of a monotonic clock. */
  readonly clock: () => number;
}

/**
 * Who of several processes leads, by a Lease as client-go keeps it: another one's Lease has ended when its version was
 * not seen to change for its duration, by our own monotonic clock. So clocks may differ and jump. A leader that was
 * stopped for a while may think that it still leads: what it writes must be fenced by resourceVersions.
 */
export class LeaseElection {
  readonly #options: LeaseElectionOptions;
  #seen: { readonly resourceVersion: string; readonly at: number } | undefined;
  #leads = false;

  constructor(options: LeaseElectionOptions) {
    this.#options = options;
  }

  /** Takes or renews the Lease where that may be done, and says whether we lead now. Rejects with a KubeError. */
  async campaign(): Promise<boolean> {
    this.#leads = false;
    const { leases, name } = this.#options;
    const lease = await leases.get(name);
    try {
      if (lease === undefined) await leases.create(name, this.#held());
      else if (this.#mayTake(lease)) await leases.change(name, this.#held(), lease.resourceVersion);
      else return false;
    } catch (error) {
      // another one was faster
      if (isKubeError(error, "conflict")) return false;
      throw error;
    }
    this.#leads = true;
    return true;
  }

  /** Lets others lead at once. Rejects with a KubeError. */
  async release(): Promise<void> {
    if (!this.#leads) return;
    this.#leads = false;
    const { leases, name, identity } = this.#options;
    const lease = await leases.get(name);
    if (lease?.holder !== identity) return;
    await leases.change(name, this.#content(""), lease.resourceVersion);
  }

  #mayTake({ holder, resourceVersion }: Lease): boolean {
    const { identity, durationSeconds, clock } = this.#options;
    const now = clock();
    if (this.#seen?.resourceVersion !== resourceVersion) this.#seen = { resourceVersion, at: now };
    return holder === "" || holder === identity || now - this.#seen.at > durationSeconds * 1000;
  }

  #held(): LeaseContent {
    return this.#content(this.#options.identity);
  }

  #content(holderIdentity: string): LeaseContent {
    const renewTime = new Date().toISOString().replace("Z", "000Z");
    return { spec: { holderIdentity, leaseDurationSeconds: this.#options.durationSeconds, renewTime } };
  }
}
