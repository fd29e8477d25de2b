import { KubeError } from "../../src/kube/kube-error.ts";
import type { SecretContent, VersionedSecret } from "../../src/kube/versioned-secret.ts";
import type { WebhookConfiguration } from "../../src/kube/webhook-entries.ts";
import type { AuthorityCluster } from "../../src/server/certificate/self-managed/authority-cluster.ts";
import { readBundle } from "../../src/server/certificate/self-managed/published-authority.ts";

type Texts = Readonly<Record<string, string | undefined>>;

const merged = (below: Texts, above: Texts): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...below, ...above }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );

const known = new Map<string, string[]>();

/** Reading certificates is what takes the time here. */
const fingerprintsOf = (caBundle: string): string[] => {
  const fingerprints = known.get(caBundle) ?? readBundle(caBundle).map(({ fingerprint }) => fingerprint);
  known.set(caBundle, fingerprints);
  return fingerprints;
};

const conflict = (): KubeError => new KubeError("conflict", "it has been changed");

/** What the replicas share, with the API server's versions and conflicts, in this process. */
export class MemoryCluster {
  secret: VersionedSecret | undefined;
  configurations: readonly WebhookConfiguration[] = (["Mutating", "Validating"] as const).map((kind) => ({
    kind: `${kind}WebhookConfiguration`,
    resourceVersion: "0",
    entries: [
      { name: `${kind}.one`, caBundle: "" },
      { name: `${kind}.two`, caBundle: "" },
    ],
  }));
  /** By pod. */
  readonly reports = new Map<string, string>();
  /** Whether reviews can come to it, by pod. */
  readonly pods = new Map<string, boolean>();
  leader: string | undefined;
  /** Whether the webhook configurations may not be read, as for a second or two after the API server has started. */
  refuses = false;
  #version = 0;

  /** As a pod sees it; `turn` resolves when its next request is carried out. */
  seenBy(pod: string, turn: () => Promise<void> = () => Promise.resolve()): AuthorityCluster {
    const then = async <T>(work: () => T): Promise<T> => {
      await turn();
      return work();
    };
    return {
      secret: {
        get: () => then(() => this.secret),
        create: (content) =>
          then(() => {
            this.#createSecret(content);
          }),
        change: (read, change) =>
          then(() => {
            if (this.secret?.resourceVersion !== read.resourceVersion) throw conflict();
            this.editSecret(change.annotations, change.data);
          }),
      },
      configurations: {
        read: () =>
          then(() => {
            if (this.refuses) throw new KubeError("forbidden", "not now");
            return this.configurations;
          }),
        publish: (read, bundles) =>
          then(() => {
            this.#publish(read, bundles);
          }),
      },
      pods: () =>
        then(() =>
          Array.from(this.pods, ([name, serving]) => ({ serving, authority: this.reports.get(name) })),
        ),
      report: (authority) =>
        then(() => {
          this.reports.set(pod, authority);
        }),
      campaign: () => then(() => (this.leader ??= pod) === pod),
      resign: () =>
        then(() => {
          if (this.leader === pod) this.leader = undefined;
        }),
    };
  }

  editSecret(annotations: Texts, data: Texts = {}): void {
    if (this.secret === undefined) return;
    this.secret = {
      ...this.secret,
      resourceVersion: this.#next(),
      annotations: merged(this.secret.annotations, annotations),
      data: merged(this.secret.data, data),
    };
  }

  /** Puts back what there was once, whatever there is now. */
  restoreSecret(backup: SecretContent): void {
    this.secret = { ...backup, resourceVersion: this.#next() };
  }

  /** Sets the bundle of all entries. */
  overwriteBundles(caBundle: (before: string) => string): void {
    this.configurations = this.configurations.map(({ kind, entries }) => ({
      kind,
      resourceVersion: this.#next(),
      entries: entries.map((entry) => ({ name: entry.name, caBundle: caBundle(entry.caBundle) })),
    }));
  }

  /** Fingerprints, for each entry. */
  published(): string[][] {
    return this.configurations
      .flatMap(({ entries }) => entries)
      .map(({ caBundle }) => fingerprintsOf(caBundle));
  }

  #createSecret(content: SecretContent): void {
    if (this.secret !== undefined) throw conflict();
    this.secret = { ...content, resourceVersion: this.#next() };
  }

  #publish({ kind, resourceVersion }: WebhookConfiguration, bundles: ReadonlyMap<string, string>): void {
    const live = this.configurations.find((configuration) => configuration.kind === kind);
    if (live?.resourceVersion !== resourceVersion) throw conflict();
    const entries = live.entries.map(({ name, caBundle }) => ({
      name,
      caBundle: bundles.get(name) ?? caBundle,
    }));
    const changed = { kind, resourceVersion: this.#next(), entries };
    this.configurations = this.configurations.map((other) => (other === live ? changed : other));
  }

  #next(): string {
    this.#version += 1;
    return String(this.#version);
  }
}
