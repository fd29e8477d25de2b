import type { Action } from "./action.ts";
import { noAuthorities, type Authorities, type SigningAuthority } from "./authorities.ts";
import { carries, entriesOf, others, type Observation, type PodReport } from "./observation.ts";
import { grown, publication } from "./publication.ts";
import { distinct, isValidAt, type PublishedAuthority } from "./published-authority.ts";

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
