import type { WebhookConfiguration, WebhookEntry } from "../../../kube/webhook-entries.ts";
import { noAuthorities, type Authorities, type SigningAuthority } from "./authorities.ts";
import {
  distinct,
  isValidAt,
  readBundle,
  writeBundle,
  type PublishedAuthority,
} from "./published-authority.ts";

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

/** The next single thing to do; afterwards everything is read again. */
export type Action =
  | { readonly does: "create"; readonly authorities: Authorities }
  | { readonly does: "change"; readonly authorities: Authorities; readonly why: Change }
  | {
      readonly does: "publish";
      readonly configuration: WebhookConfiguration;
      /** PEM, for each entry of ours that the configuration has. */
      readonly bundles: ReadonlyMap<string, string>;
      /** Whether all that is taken away is unused. */
      readonly retires: boolean;
    }
  | { readonly does: "nothing" };

/** `demote`: the current authority is known to nobody, but another one is, so it has to be made known first. */
export type Change = "rotate" | "sign" | "retire" | "demote";

export interface RotationRules {
  readonly graceMilliseconds: number;
  readonly newAuthority: (now: Date) => SigningAuthority;
}

/**
 * What has been reached and must last for the grace before the next phase; undefined where it is not reached. The text
 * stays the same for as long as it lasts.
 */
export const milestone = ({ authorities, configurations, pods }: Observation): string | undefined => {
  if (authorities === undefined) return undefined;
  const { phase, current, next } = authorities;
  if (phase === "publish") {
    if (next === undefined) return undefined;
    if (configurations === undefined) return `${next.fingerprint} cannot be published`;
    const wanted = current === undefined ? [next] : [current, next];
    const isPublished = entriesOf(configurations).every((entry) => carries(entry, wanted));
    return isPublished ? publishedMilestone(next) : undefined;
  }
  if (current === undefined || pods === undefined) return undefined;
  return pods.every((pod) => uses(pod, current)) ? `${current.fingerprint} is in use` : undefined;
};

export const publishedMilestone = ({ fingerprint }: PublishedAuthority): string =>
  `${fingerprint} is published`;

/** A pod that never served counts only once it has said that it will. */
const uses = ({ serving, authority }: PodReport, { fingerprint }: PublishedAuthority): boolean =>
  authority === undefined ? !serving : authority === fingerprint;

const entriesOf = (configurations: readonly WebhookConfiguration[] | undefined): readonly WebhookEntry[] =>
  (configurations ?? []).flatMap(({ entries }) => entries);

const carries = ({ caBundle }: WebhookEntry, wanted: readonly PublishedAuthority[]): boolean => {
  const published = new Set(readBundle(caBundle).map(({ fingerprint }) => fingerprint));
  return wanted.every(({ fingerprint }) => published.has(fingerprint));
};

/** `lastedMilliseconds`: for how long this process has seen the present milestone without a break. */
export const decide = (
  observation: Observation,
  lastedMilliseconds: number,
  rules: RotationRules,
): Action => {
  const { authorities, now } = observation;
  if (authorities === undefined) return { does: "create", authorities: rotated(observation, rules) };
  const { phase, current, next } = authorities;
  if (current !== undefined && isUnknown(observation, current)) {
    return { does: "change", why: "demote", authorities: demoted(observation, current) };
  }
  const lasted = milestone(observation) !== undefined && lastedMilliseconds >= rules.graceMilliseconds;
  if (phase === "publish" && isGood(next, now)) return publishing(observation, next, lasted);
  if (phase === "publish" || current === undefined || isDue(authorities, current, now)) {
    return { does: "change", why: "rotate", authorities: rotated(observation, rules) };
  }
  return serving(observation, current, lasted);
};

const isGood = (authority: SigningAuthority | undefined, now: Date): authority is SigningAuthority =>
  authority !== undefined && isValidAt(authority, now);

/** At two thirds of its life, or before it where it was made by a clock that was ahead, or when someone asks. */
const isDue = ({ phase, wish, fulfilled }: Authorities, current: SigningAuthority, now: Date): boolean => {
  const life = current.notAfter.getTime() - current.notBefore.getTime();
  const age = now.getTime() - current.notBefore.getTime();
  return age < 0 || age >= (life * 2) / 3 || (phase === "stable" && wish !== undefined && wish !== fulfilled);
};

const rotated = (
  { authorities = noAuthorities, now }: Observation,
  { newAuthority }: RotationRules,
): Authorities => ({
  ...authorities,
  phase: "publish",
  next: newAuthority(now),
  fulfilled: authorities.wish,
});

const publishing = (observation: Observation, next: SigningAuthority, lasted: boolean): Action => {
  const { configurations, authorities, now } = observation;
  const missing = publication(observation, (entry) => grown(observation, entry));
  if (missing !== undefined) return missing;
  const known = [...others(observation, next), authorities?.current];
  const mayBeInUse = known.some((authority) => authority !== undefined && isValidAt(authority, now));
  const isUnseen = configurations === undefined;
  if (isUnseen && (mayBeInUse || isOtherInUse(observation, next))) return { does: "nothing" };
  // what may not be read just now, as after a start of the API server, may be in a moment
  if ((isUnseen || mayBeInUse) && !lasted) return { does: "nothing" };
  return { does: "change", why: "sign", authorities: signed(observation, next) };
};

const isOtherInUse = ({ pods = [] }: Observation, { fingerprint }: PublishedAuthority): boolean =>
  pods.some(({ authority }) => authority !== undefined && authority !== fingerprint);

/** What the entries carry besides. */
const others = ({ configurations }: Observation, { fingerprint }: PublishedAuthority): PublishedAuthority[] =>
  entriesOf(configurations)
    .flatMap(({ caBundle }) => readBundle(caBundle))
    .filter((authority) => authority.fingerprint !== fingerprint);

/** The old key is not needed any more from here on. */
const signed = ({ authorities = noAuthorities, now }: Observation, next: SigningAuthority): Authorities => {
  const { current, previous } = authorities;
  const old = [...(current === undefined ? [] : [current]), ...previous];
  const valid = distinct(old.filter((authority) => isValidAt(authority, now)));
  return { ...authorities, phase: "sign", current: next, next: undefined, previous: valid };
};

const serving = (observation: Observation, current: SigningAuthority, lasted: boolean): Action => {
  const authorities = observation.authorities ?? noAuthorities;
  const missing = publication(observation, (entry) => grown(observation, entry));
  if (missing !== undefined) return missing;
  if (!lasted) return { does: "nothing" };
  if (authorities.phase === "stable")
    return publication(observation, () => [current], true) ?? { does: "nothing" };
  const retired = { ...authorities, phase: "stable", next: undefined, previous: [] } as const;
  return { does: "change", why: "retire", authorities: retired };
};

/** Replicas take the current one into use as soon as all entries carry it, which must not be news to the API server. */
const isUnknown = (observation: Observation, current: SigningAuthority): boolean => {
  const { configurations, pods = [], now } = observation;
  const isPublished = entriesOf(configurations).every((entry) => carries(entry, [current]));
  const isInUse = pods.some(({ authority }) => authority === current.fingerprint);
  return (
    !isPublished && !isInUse && others(observation, current).some((authority) => isValidAt(authority, now))
  );
};

const demoted = (
  { authorities = noAuthorities, now }: Observation,
  current: SigningAuthority,
): Authorities => {
  const { phase, next } = authorities;
  const isNextGood = phase === "publish" && isGood(next, now);
  return { ...authorities, phase: "publish", current: undefined, next: isNextGood ? next : current };
};

/** What the Secret holds, and what is published and has not expired: nothing that is in use gets lost. */
const grown = (
  { authorities, now }: Observation,
  { caBundle }: WebhookEntry,
): readonly PublishedAuthority[] => {
  const { current, next, previous = [] } = authorities ?? {};
  const held = [current, next].filter((authority) => authority !== undefined);
  const valid = [...previous, ...readBundle(caBundle)].filter((authority) => isValidAt(authority, now));
  return distinct([...held, ...valid]);
};

/** The first configuration with an entry that does not carry what it should. */
const publication = (
  { configurations }: Observation,
  wanted: (entry: WebhookEntry) => readonly PublishedAuthority[],
  retires = false,
): Action | undefined => {
  const fits = (entry: WebhookEntry): boolean =>
    carries(entry, wanted(entry)) && (!retires || readBundle(entry.caBundle).length === wanted(entry).length);
  const configuration = configurations?.find(({ entries }) => !entries.every(fits));
  if (configuration === undefined) return undefined;
  const bundles = new Map(configuration.entries.map((entry) => [entry.name, writeBundle(wanted(entry))]));
  return { does: "publish", configuration, bundles, retires };
};
