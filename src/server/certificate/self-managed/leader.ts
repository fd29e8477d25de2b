import type { SecretStore, VersionedSecret } from "../../../kube/versioned-secret.ts";
import { isKubeError, type KubeError } from "../../../kube/kube-error.ts";
import type { Action, Change } from "./action.ts";
import { changeTo, secretOf, type Authorities } from "./authorities.ts";
import type { AuthorityCluster } from "./authority-cluster.ts";
import { authoritiesOf } from "./authority-secret.ts";
import type { Observation } from "./observation.ts";
import { decide, milestone, publishedMilestone, type RotationRules } from "./rotation.ts";

export interface LeaderOptions {
  readonly cluster: AuthorityCluster;
  readonly rules: RotationRules;
  /** Milliseconds of a monotonic clock. */
  readonly clock: () => number;
  /** What happened, for log and metrics. */
  readonly onStep: (step: Step) => void;
  /** Hears of what may not be read; the leader goes on without it. */
  readonly onDenied: (error: KubeError) => void;
}

/** `repair`: an entry had lost what it should carry. */
export type Step = Change | "create" | "publish" | "repair" | "trim";

/** More than any rotation takes at once; what is left is done the next time. */
const maxSteps = 8;

/** Keeps the authorities and what is published of them. One replica at a time is to do this, but several do no harm. */
export class Leader {
  readonly #options: LeaderOptions;
  #reached: { readonly milestone: string; readonly at: number } | undefined;

  constructor(options: LeaderOptions) {
    this.#options = options;
  }

  /** Does what there is to do now. Rejects with a KubeError or where the Secret is someone else's. */
  async lead(stopped: AbortSignal): Promise<void> {
    for (let step = 0; step < maxSteps && !stopped.aborted; step += 1) {
      if (!(await this.#step(stopped))) return;
    }
  }

  /** Another replica may have done and undone things meanwhile: what was reached counts from anew. */
  forget(): void {
    this.#reached = undefined;
  }

  async #step(stopped: AbortSignal): Promise<boolean> {
    const { secret, observation } = await this.#observe();
    const before = this.#reached?.milestone;
    const action = decide(observation, this.#lasted(observation), this.#options.rules);
    if (action.does === "nothing" || stopped.aborted) return false;
    try {
      await this.#carryOut(action, secret, observation.now);
    } catch (error) {
      // someone else has written: look again
      if (!isKubeError(error, "conflict")) throw error;
      return true;
    }
    this.#options.onStep(stepOf(action, observation.authorities, before));
    return true;
  }

  async #observe(): Promise<{ secret: VersionedSecret | undefined; observation: Observation }> {
    const { cluster, onDenied } = this.#options;
    // in this order: see Observation
    const configurations = await ifAllowed(() => cluster.configurations.read(), onDenied);
    const secret = await cluster.secret.get();
    const authorities = authoritiesOf(secret);
    const pods = await ifAllowed(() => cluster.pods(), onDenied);
    return { secret, observation: { authorities, configurations, pods, now: new Date() } };
  }

  #lasted(observation: Observation): number {
    const now = this.#options.clock();
    const reached = milestone(observation);
    if (reached === undefined) this.#reached = undefined;
    else if (this.#reached?.milestone !== reached) this.#reached = { milestone: reached, at: now };
    return this.#reached === undefined ? 0 : now - this.#reached.at;
  }

  async #carryOut(action: Action, secret: VersionedSecret | undefined, now: Date): Promise<void> {
    const { cluster } = this.#options;
    if (action.does === "publish") {
      await cluster.configurations.publish(action.configuration, action.bundles);
    } else if (action.does === "create") {
      await cluster.secret.create(secretOf(action.authorities, now));
    } else if (action.does === "change") {
      await change(cluster.secret, secret, action, now);
    }
  }
}

const change = async (
  store: SecretStore,
  secret: VersionedSecret | undefined,
  { authorities }: Extract<Action, { does: "change" }>,
  now: Date,
): Promise<void> => {
  if (secret !== undefined) await store.change(secret, changeTo(authorities, now));
};

/** Where we may not look, others have to do it (docs/operations.md); all else must be tried again. */
export const ifAllowed = async <T>(
  work: () => Promise<T>,
  onDenied: (error: KubeError) => void,
): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (!isKubeError(error, "forbidden")) throw error;
    onDenied(error);
    return undefined;
  }
};

const stepOf = (action: Action, authorities: Authorities | undefined, before: string | undefined): Step => {
  if (action.does === "create") return "create";
  if (action.does === "change") return action.why;
  if (action.does === "publish" && action.retires) return "trim";
  const { phase, next } = authorities ?? {};
  return phase === "publish" && next !== undefined && before !== publishedMilestone(next)
    ? "publish"
    : "repair";
};
