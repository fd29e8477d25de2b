import type { Configuration, Entry } from "../../flink/configuration.ts";
import { restMutualSwitch, storeOption, type StorePart } from "../../flink/ssl-options.ts";
import type { Violation } from "../../admission/finding.ts";
import { enumerate } from "../../admission/enumerate.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { clusterKinds } from "../clusters.ts";
import { foundEntry } from "../config/found-entry.ts";
import { unmountedStores } from "./store-mounts.ts";
import { userMadeSsl, type UserMadeSsl } from "./user-made.ts";

/** A store with what Flink reads together with it. */
interface Store {
  readonly side: "internal" | "rest";
  readonly switchedBy: Entry;
  readonly parts: readonly [StorePart, ...StorePart[]];
}

const keyStore = ["keystore", "keystore-password", "key-password"] as const;
const trustStore = ["truststore", "truststore-password"] as const;

/**
 * What the processes of the cluster open themselves (SSLUtils): the trust store of REST only where clients must show a
 * certificate. From 1.18 on none at all is no error there, but then no certificate is asked for.
 */
const neededStores = ({ internal, rest }: UserMadeSsl, effective: Configuration): Store[] => {
  const stores: Store[] = [];
  if (internal) stores.push({ side: "internal", switchedBy: internal, parts: keyStore });
  if (internal) stores.push({ side: "internal", switchedBy: internal, parts: trustStore });
  if (rest) stores.push({ side: "rest", switchedBy: rest, parts: keyStore });
  const mutual = rest && restMutualSwitch(effective);
  if (mutual) stores.push({ side: "rest", switchedBy: mutual, parts: trustStore });
  return stores;
};

/** After the store itself, or after the path that names it. */
const words: Readonly<Record<StorePart, string>> = {
  keystore: "the key store",
  "keystore-password": "its password",
  "key-password": "its key's password",
  truststore: "the trust store",
  "truststore-password": "its password",
};

const missingOf = (effective: Configuration, { side, parts }: Store): StorePart[] =>
  parts.filter((part) => effective.get(storeOption(side, part)) === undefined);

const violationOf = ({ resource, effective }: Subject, store: Store): Violation[] => {
  const parts = missingOf(effective, store);
  if (parts.length === 0) return [];
  const missing = parts.map((part) => storeOption(store.side, part));
  const path = effective.get(storeOption(store.side, store.parts[0]));
  const entry = path ?? store.switchedBy;
  const verb = parts.length > 1 ? "are" : "is";
  const what = enumerate(parts.map((part) => words[part]));
  const where = `neither by security.ssl.${store.side}.* nor by security.ssl.*`;
  const isCommon = !entry.key.startsWith(`security.ssl.${store.side}.`);
  const keys = missing.flatMap(({ key, aliases }) => (isCommon ? aliases : [key]));
  return [
    {
      path: entryPath(resource, entry),
      message: `${foundEntry(entry)}, but ${what} ${verb} set ${where}`,
      remedy: `set ${enumerate(keys)}`,
    },
  ];
};

/** Nothing in the cluster opens it, but the operator does, as a client with this configuration. */
const restTrustStore = (subject: Subject, { rest }: UserMadeSsl): Violation[] => {
  const path = subject.effective.get(storeOption("rest", "truststore"));
  if (rest === undefined || path === undefined || restMutualSwitch(subject.effective)) return [];
  const store: Store = { side: "rest", parts: trustStore, switchedBy: rest };
  return violationOf(subject, store).map((violation) => ({ ...violation, action: "Warn" }));
};

/** Where both sides lack the same of a store for both, once is enough. */
const sameGap = (left: Violation, right: Violation): boolean =>
  left.path.join("\n") === right.path.join("\n") && generic(left) === generic(right);

const generic = ({ message }: Violation): string =>
  message.replaceAll("security.ssl.internal.", "security.ssl.rest.");

const check = (subject: Subject): Violation[] => {
  const ssl = userMadeSsl(subject);
  if (ssl === undefined) return [];
  const stores = neededStores(ssl, subject.effective);
  const found = [...stores.flatMap((store) => violationOf(subject, store)), ...restTrustStore(subject, ssl)];
  const gaps = found.filter((gap, index) => found.findIndex((other) => sameGap(other, gap)) === index);
  return [
    ...gaps,
    ...unmountedStores(
      subject,
      stores.map(({ side, parts: [part] }) => storeOption(side, part)),
    ),
  ];
};

export const storeMissing: Rule = {
  id: "ssl/store-missing",
  title: "Every key store and trust store has its password and a mount",
  kinds: clusterKinds,
  action: "Deny",
  why: "Flink opens the stores when it starts and wants path, store password and, for a key store, the key's password, each by its own key or by the one for both sides. If one is missing, it stops with IllegalConfigurationException and the pods restart for ever; a path that nothing mounts ends the same way. From Flink 1.18 on, REST that is to ask its clients for certificates but has no trust store starts without asking.",
  fix: "set path and passwords of each store, and mount the secret that holds it",
  since: "0.1.0",
  check,
};
