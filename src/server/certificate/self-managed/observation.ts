import type { WebhookConfiguration, WebhookEntry } from "../../../kube/webhook-entries.ts";
import type { Authorities } from "./authorities.ts";
import { readBundle, type PublishedAuthority } from "./published-authority.ts";

/** What a pod behind the Service says of itself. */
export interface PodReport {
  /** Whether reviews can come to it. */
  readonly serving: boolean;
  /** Fingerprint of the authority whose leaf it serves; undefined where it has not said. */
  readonly authority: string | undefined;
}

/** All that a step goes by. What may not be read is undefined. */
export interface Observation {
  /** Undefined: there is no Secret. */
  readonly authorities: Authorities | undefined;
  /** Read before the Secret, so that a bundle made of an old Secret meets a newer configuration and is refused. */
  readonly configurations: readonly WebhookConfiguration[] | undefined;
  readonly pods: readonly PodReport[] | undefined;
  readonly now: Date;
}

export const entriesOf = (
  configurations: readonly WebhookConfiguration[] | undefined,
): readonly WebhookEntry[] => (configurations ?? []).flatMap(({ entries }) => entries);

export const carries = ({ caBundle }: WebhookEntry, wanted: readonly PublishedAuthority[]): boolean => {
  const published = new Set(readBundle(caBundle).map(({ fingerprint }) => fingerprint));
  return wanted.every(({ fingerprint }) => published.has(fingerprint));
};

/** What the entries carry besides. */
export const others = (
  { configurations }: Observation,
  { fingerprint }: PublishedAuthority,
): PublishedAuthority[] =>
  entriesOf(configurations)
    .flatMap(({ caBundle }) => readBundle(caBundle))
    .filter((authority) => authority.fingerprint !== fingerprint);
