import { createPrivateKey, X509Certificate } from "node:crypto";
import type { SecretChange, SecretContent } from "../../../kube/versioned-secret.ts";
import { readAuthority, readBundle, writeBundle, type PublishedAuthority } from "./published-authority.ts";

/** An authority that can sign. */
export interface SigningAuthority extends PublishedAuthority {
  /** PEM, PKCS#8, not encrypted. */
  readonly key: string;
}

/**
 * `publish`: the next authority is made known; `sign`: it has become the current one and all replicas take it into use;
 * `stable`: they have, and the current one alone is known.
 */
export const phases = ["stable", "publish", "sign"] as const;

export type Phase = (typeof phases)[number];

/** What the Secret holds. Leaves are signed by the current one in every phase. */
export interface Authorities {
  readonly phase: Phase;
  readonly current: SigningAuthority | undefined;
  /** What is to become the current one, in phase `publish` only. */
  readonly next: SigningAuthority | undefined;
  /** Those that leaves still in use may be of. Their keys are gone. */
  readonly previous: readonly PublishedAuthority[];
  /** An administrator's wish for a rotation, any text. */
  readonly wish: string | undefined;
  /** The last wish that was fulfilled. */
  readonly fulfilled: string | undefined;
}

export const noAuthorities: Authorities = {
  phase: "stable",
  current: undefined,
  next: undefined,
  previous: [],
  wish: undefined,
  fulfilled: undefined,
};

const phaseAnnotation = "headgate.dev/rotation-phase";
const sinceAnnotation = "headgate.dev/rotation-phase-since";
export const wishAnnotation = "headgate.dev/rotate";
const fulfilledAnnotation = "headgate.dev/rotated";

const ownerLabel = "app.kubernetes.io/managed-by";
const labels = { [ownerLabel]: "headgate", "app.kubernetes.io/name": "headgate" };

/** A Secret that someone else made is never written to. */
export const isOurs = (secret: SecretContent): boolean => secret.labels[ownerLabel] === labels[ownerLabel];

const isPhase = (text: string | undefined): text is Phase => phases.some((phase) => phase === text);

const readSigning = (certificate = "", key = ""): SigningAuthority | undefined => {
  const authority = readAuthority(certificate);
  if (authority === undefined) return undefined;
  try {
    return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))
      ? { ...authority, key }
      : undefined;
  } catch {
    return undefined;
  }
};

/** What is damaged counts as missing. */
export const readAuthorities = ({ annotations, data }: SecretContent): Authorities => {
  const told = annotations[phaseAnnotation];
  const phase = isPhase(told) ? told : "stable";
  return {
    phase,
    current: readSigning(data["current.crt"], data["current.key"]),
    next: phase === "publish" ? readSigning(data["next.crt"], data["next.key"]) : undefined,
    previous: readBundle(data["previous.crt"] ?? ""),
    wish: annotations[wishAnnotation],
    fulfilled: annotations[fulfilledAnnotation],
  };
};

/** The Secret's parts that are ours; undefined ones are taken away. */
export const changeTo = (authorities: Authorities, now: Date): SecretChange => {
  const { phase, current, next, previous, fulfilled } = authorities;
  return {
    annotations: {
      [phaseAnnotation]: phase,
      [sinceAnnotation]: now.toISOString(),
      [fulfilledAnnotation]: fulfilled,
    },
    data: {
      "current.crt": current?.certificate,
      "current.key": current?.key,
      "next.crt": next?.certificate,
      "next.key": next?.key,
      "previous.crt": previous.length === 0 ? undefined : writeBundle(previous),
    },
  };
};

const present = (record: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** A new Secret. */
export const secretOf = (authorities: Authorities, now: Date): SecretContent => {
  const { annotations, data } = changeTo(authorities, now);
  return { labels, annotations: present(annotations), data: present(data) };
};
