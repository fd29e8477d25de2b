import { describe, expect, it } from "vitest";
import type { WebhookConfiguration } from "../../../kube/webhook-entries.ts";
import { servingAuthority } from "../../../pki/serving-leaf.ts";
import { noAuthorities, type Authorities, type SigningAuthority } from "./authorities.ts";
import { readAuthority, readBundle, writeBundle, type PublishedAuthority } from "./published-authority.ts";
import type { Action } from "./action.ts";
import type { Observation, PodReport } from "./observation.ts";
import { decide, milestone } from "./rotation.ts";

const day = 86_400_000;
const now = new Date("2026-11-21T00:00:00Z");
const grace = 60_000;

const made = (age = 0): SigningAuthority => {
  const { certificate, key } = servingAuthority({ days: 365, now: new Date(now.getTime() - age * day) });
  const authority = readAuthority(certificate);
  if (authority === undefined) throw new Error("no authority");
  return { ...authority, key };
};

const [a, b, c] = [made(), made(), made()];
const old = made(250);
const expired = made(400);
const future = made(-1);
const rules = { graceMilliseconds: grace, newAuthority: () => c };

const published = (...entries: readonly (readonly PublishedAuthority[])[]): WebhookConfiguration => ({
  kind: "ValidatingWebhookConfiguration",
  resourceVersion: "1",
  entries: entries.map((authorities, index) => ({
    name: `entry-${index}`,
    caBundle: writeBundle(authorities),
  })),
});

const using = ({ fingerprint }: PublishedAuthority): PodReport => ({ serving: true, authority: fingerprint });
const silent: PodReport = { serving: true, authority: undefined };
const starting: PodReport = { serving: false, authority: undefined };

const observation = (
  authorities: Partial<Authorities> | undefined,
  entries: readonly (readonly PublishedAuthority[])[] | undefined,
  pods: readonly PodReport[] | undefined = [using(a)],
): Observation => ({
  authorities: authorities && { ...noAuthorities, ...authorities },
  configurations: entries && [published(...entries)],
  pods,
  now,
});

const named = new Map(
  [a, b, c, old, expired, future].map(({ fingerprint }, i) => [fingerprint, "abcoxf"[i]]),
);
const name = (authority: PublishedAuthority | undefined): string =>
  named.get(authority?.fingerprint ?? "") ?? "-";

/** In one line. */
const told = (action: Action): string => {
  if (action.does === "nothing") return "nothing";
  if (action.does === "publish") {
    return `publish ${Array.from(action.bundles.values(), (text) => readBundle(text).map(name).join("")).join(" ")}`;
  }
  const { phase, current, next, previous } = action.authorities;
  const why = action.does === "change" ? action.why : "create";
  return `${why}: ${phase} ${name(current)}${name(next)} ${previous.map(name).join("") || "-"}`;
};

const stable = (current: SigningAuthority) => ({ phase: "stable", current }) as const;
const publish = (current: SigningAuthority | undefined, next: SigningAuthority) =>
  ({ phase: "publish", current, next }) as const;
const sign = (current: SigningAuthority, ...previous: PublishedAuthority[]) =>
  ({ phase: "sign", current, previous }) as const;

describe("decide", () => {
  it.each<[string, Observation, string, string]>([
    // what it is, what is seen, what is done before the grace has passed, and after
    ["the first start", observation(undefined, [[], []], []), "create: publish -c -", "create: publish -c -"],
    ["a lost Secret", observation(undefined, [[a]]), "create: publish -c -", "create: publish -c -"],
    ["nothing published yet", observation(publish(undefined, c), [[], []]), "publish c c", "publish c c"],
    [
      "the first one published",
      observation(publish(undefined, c), [[c], [c]]),
      "sign: sign c- -",
      "sign: sign c- -",
    ],
    ["no entry at all", observation(publish(undefined, c), []), "sign: sign c- -", "sign: sign c- -"],
    [
      "entries that may not be read",
      observation(publish(undefined, c), undefined, [starting]),
      "nothing",
      "sign: sign c- -",
    ],
    [
      "entries that may not be read, and a pod that uses another one",
      observation(publish(undefined, c), undefined, [using(a)]),
      "nothing",
      "nothing",
    ],
    [
      "neither entries nor pods that may be read",
      { ...observation(publish(undefined, c), undefined), pods: undefined },
      "nothing",
      "sign: sign c- -",
    ],
    ["the same in a rotation", observation(publish(a, b), undefined), "nothing", "nothing"],
    ["another one beside a lost one", observation(publish(undefined, c), [[a]]), "publish ca", "publish ca"],
    ["the lost one still in use", observation(publish(undefined, c), [[c, a]]), "nothing", "sign: sign c- -"],
    ["nothing to do", observation(stable(a), [[a], [a]]), "nothing", "nothing"],
    [
      "two thirds of a life",
      observation(stable(old), [[old]], [using(old)]),
      "rotate: publish oc -",
      "rotate: publish oc -",
    ],
    [
      "one that a clock made that was ahead",
      observation(stable(future), [[future]], [using(future)]),
      "rotate: publish fc -",
      "rotate: publish fc -",
    ],
    [
      "a wish",
      observation({ ...stable(a), wish: "now" }, [[a]]),
      "rotate: publish ac -",
      "rotate: publish ac -",
    ],
    [
      "a wish fulfilled",
      observation({ ...stable(a), wish: "now", fulfilled: "now" }, [[a]]),
      "nothing",
      "nothing",
    ],
    [
      "a wish too early",
      observation({ ...sign(a, b), wish: "now" }, [[a, b]]),
      "nothing",
      "retire: stable a- -",
    ],
    ["the next one to publish", observation(publish(a, b), [[a], [a, b]]), "publish ab ab", "publish ab ab"],
    ["the next one published", observation(publish(a, b), [[a, b]]), "nothing", "sign: sign b- a"],
    [
      "a next one that expired",
      observation(publish(a, expired), [[a, expired]]),
      "rotate: publish ac -",
      "rotate: publish ac -",
    ],
    [
      "a current one that expired",
      observation(publish(expired, b), [[b, expired]]),
      "sign: sign b- -",
      "sign: sign b- -",
    ],
    [
      "a damaged Secret",
      observation({ phase: "stable" }, [[a]]),
      "rotate: publish -c -",
      "rotate: publish -c -",
    ],
    [
      "a pod that has not changed",
      observation(sign(b, a), [[a, b]], [using(a), using(b)]),
      "nothing",
      "nothing",
    ],
    ["a pod that has not said", observation(sign(b, a), [[a, b]], [silent, using(b)]), "nothing", "nothing"],
    [
      "pods that may not be read",
      { ...observation(sign(b, a), [[a, b]]), pods: undefined },
      "nothing",
      "nothing",
    ],
    [
      "all pods changed",
      observation(sign(b, a), [[a, b]], [using(b), starting]),
      "nothing",
      "retire: stable b- -",
    ],
    ["an old one to take out", observation(stable(b), [[a, b], [b]], [using(b)]), "nothing", "publish b b"],
    ["a caBundle that was lost", observation(stable(a), [[], [a]]), "publish a a", "publish a a"],
    ["a caBundle of another's", observation(stable(a), [[b], [b]]), "publish ab ab", "publish ab ab"],
    [
      "a Secret of another cluster",
      observation(stable(b), [[a]], [using(a)]),
      "demote: publish -b -",
      "demote: publish -b -",
    ],
    [
      "an old Secret of two thirds of a life",
      observation(stable(old), [[a]], [using(a)]),
      "demote: publish -o -",
      "demote: publish -o -",
    ],
    [
      "an old Secret from within a rotation",
      observation(publish(b, c), [[a]], [using(a)]),
      "demote: publish -c -",
      "demote: publish -c -",
    ],
    [
      "an old Secret, known to one entry only",
      observation(stable(b), [[a], [a, b]], [using(a)]),
      "demote: publish -b -",
      "demote: publish -b -",
    ],
    ["an old one in use still", observation(sign(b, a), [[b]], [using(a)]), "publish ba", "publish ba"],
  ])("%s", (_, seen, before, after) => {
    expect(told(decide(seen, 0, rules))).toBe(before);
    expect(told(decide(seen, grace, rules))).toBe(after);
  });
});

describe("milestone", () => {
  it("is another one for each authority and phase", () => {
    const all = [
      observation(publish(a, b), [[a, b]]),
      observation(publish(a, c), [[a, c]]),
      observation(stable(a), [[a]]),
      observation(sign(b), [[b]], [using(b)]),
    ].map(milestone);
    expect(new Set(all).size).toBe(4);
    expect(all).not.toContain(undefined);
  });

  it("lasts from the phase in which the pods change to the one after", () => {
    const pods = [using(b)];
    expect(milestone(observation(sign(b, a), [[a, b]], pods))).toBe(
      milestone(observation(stable(b), [[b]], pods)),
    );
  });
});
