import type { KubeError } from "../../../kube/kube-error.ts";
import type { WebhookConfiguration } from "../../../kube/webhook-entries.ts";
import { servingLeaf } from "../../../pki/serving-leaf.ts";
import type { ServingCertificate } from "../certificate-source.ts";
import type { Authorities, SigningAuthority } from "./authorities.ts";
import type { AuthorityCluster } from "./authority-cluster.ts";
import { authoritiesOf } from "./authority-secret.ts";
import { ifAllowed } from "./leader.ts";
import { isValidAt, readBundle } from "./published-authority.ts";

export interface ReplicaOptions {
  readonly cluster: AuthorityCluster;
  readonly dnsNames: readonly string[];
  /** How many days a leaf lives; it is renewed at two thirds. */
  readonly leafDays: number;
  readonly onLeaf: (certificate: ServingCertificate) => void;
  /** Hears of what may not be done; the replica serves all the same. */
  readonly onDenied: (error: KubeError) => void;
}

/** What a look at the cluster found. */
export interface Look {
  readonly authorities: Authorities | undefined;
  /** Entries that send reviews to us; undefined where the configurations may not be read. */
  readonly entries: number | undefined;
  /** Whether the leaf is of the present authority, known to the API server, and was so before. */
  readonly steady: boolean;
}

interface Leaf {
  readonly authority: string;
  readonly madeAt: number;
  readonly renewAt: number;
}

const day = 86_400_000;

/** Keeps this replica's leaf, which never leaves its memory. */
export class Replica {
  readonly #options: ReplicaOptions;
  #leaf: Leaf | undefined;

  constructor(options: ReplicaOptions) {
    this.#options = options;
  }

  /** Takes an authority into use once it is published. Rejects with a KubeError or where the Secret is someone else's. */
  async look(stopped: AbortSignal): Promise<Look> {
    const { cluster, onDenied } = this.#options;
    const configurations = await ifAllowed(() => cluster.configurations.read(), onDenied);
    const authorities = authoritiesOf(await cluster.secret.get());
    const current = authorities?.current;
    const now = new Date();
    const mayServe = current !== undefined && isValidAt(current, now) && isPublished(current, configurations);
    const isNew = mayServe && !stopped.aborted && this.#needsLeaf(current, now);
    if (isNew) this.#renew(current, now);
    await this.#report();
    const entries = configurations?.flatMap((configuration) => configuration.entries).length;
    return { authorities, entries, steady: mayServe && !isNew && this.#leaf !== undefined };
  }

  #needsLeaf({ fingerprint }: SigningAuthority, now: Date): boolean {
    if (this.#leaf?.authority !== fingerprint) return true;
    // a clock that was ahead and has been set back: the leaf is for later
    return now.getTime() < this.#leaf.madeAt || now.getTime() >= this.#leaf.renewAt;
  }

  #renew(authority: SigningAuthority, now: Date): void {
    const { dnsNames, leafDays, onLeaf } = this.#options;
    const days = Math.min(leafDays, (authority.notAfter.getTime() - now.getTime()) / day);
    const { certificate, key } = servingLeaf({ dnsNames, days, now }, authority);
    const madeAt = now.getTime();
    this.#leaf = { authority: authority.fingerprint, madeAt, renewAt: madeAt + (days * day * 2) / 3 };
    onLeaf({ certificate, key, ca: authority.certificate });
  }

  async #report(): Promise<void> {
    const { cluster, onDenied } = this.#options;
    const authority = this.#leaf?.authority;
    if (authority !== undefined) await ifAllowed(() => cluster.report(authority), onDenied);
  }
}

/** Where there is no entry, or none that may be read, there is nobody to wait for. */
const isPublished = (
  { fingerprint }: SigningAuthority,
  configurations: readonly WebhookConfiguration[] | undefined,
): boolean =>
  (configurations ?? [])
    .flatMap(({ entries }) => entries)
    .every(({ caBundle }) => readBundle(caBundle).some((published) => published.fingerprint === fingerprint));
