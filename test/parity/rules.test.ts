import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  defaultCoreSettings,
  oneLine,
  review,
  unknownWorld,
  type Finding,
  type JsonObject,
  type Lookup,
  type Request,
} from "../../src/core/index.ts";
import { requestFor } from "../harness/fixture.ts";
import type { Case } from "./operator.ts";

/*
 * Whatever the operator's webhook denies, we deny; what it accepts, we accept. `head` is the answer of the operator's
 * main branch: measured for the cases without `drift` (recorded.json), read in its source for the others.
 */
const cases = JSON.parse(readFileSync(join(import.meta.dirname, "cases.json"), "utf8")) as Case[];

/** Where we are stricter than the operator on purpose; each rule's page says why. */
const stricter: Readonly<Record<string, string>> = {
  "D5-alias": "the alias sets the same option",
  "D6-type-garbage": "Flink takes it for the name of a class that does not exist",
  "D6-type-filesystem": "Flink takes it for the name of a class that does not exist",
  "D6-type-empty": "Flink takes it for the name of a class that does not exist",
  "D7-recovery-not-boolean": "the operator fails on the value as soon as a JobManager is lost",
  "D15-not-duration-session-cluster": "an age that is no duration never means anything",
  "D15-not-duration-with-dir": "the operator fails on the value at every reconciliation",
  "D17-text": "Jackson takes text for a number, the API server does not",
  "D17-fraction": "Jackson cuts the fraction off, the API server refuses it",
  "D19-memory-0": "no JVM starts in zero bytes",
  "D19-memory-1": "no JVM starts in one byte",
  "D19-memory-1 kibibytes": "no JVM starts in one kibibyte",
  "D19-memory-1MEBIBYTES": "no JVM starts in one mebibyte",
  "D19-memory-number": "Jackson takes a number for text, the API server does not",
  "D19-storage--1Gi": "Kubernetes refuses the pod",
  "D22-fraction": "Jackson cuts the fraction off, the API server refuses it",
  "D32-interval-not-duration-off": "the operator fails on the value at every reconciliation",
  "configuration-object-in-list": "Flink gets an empty text for the object",
  "configuration-list-in-list": "Flink gets an empty text for the inner list",
  "S2-empty-job": "its parallelism is 0, which fails as soon as the cluster is there",
  "S7-parallelism-no-cluster": "it fails as soon as the cluster is there",
  "S7-age-not-duration-no-cluster": "the operator fails on it as soon as the cluster is there",
  "S7-blank-directories-no-cluster": "the operator refuses it as soon as the cluster is there",
  "S8-autoscaler-not-boolean-no-cluster": "the operator fails on it as soon as the cluster is there",
  "S9-forbidden-key-free": "a job cannot rename the cluster that it runs on",
  "S9-interval-not-duration-off": "the operator fails on the value at every reconciliation",
  "S9-rollback-not-boolean": "a switch that is no boolean never means anything",
};

/** Where we let pass what makes the operator fail. */
const milder: Readonly<Record<string, string>> = {
  "kind-pod": "no webhook entry of ours asks about other kinds; a warning says that nothing was judged",
  "unknown-top-field": "the API server takes the field out before any webhook sees it",
  "D4-to-null-mode": "the API server takes null out before any webhook sees it",
  "D11-null-mode": "the API server takes null out before any webhook sees it",
  "D21-null": "the API server takes null out before any webhook sees it",
  "D4-status-null": "nothing is known to have been deployed, which is what null says",
  "S3-no-name-before": "without the cluster deployed to there is nothing to compare with",
  "S4-unknown-host": "no name is looked up during admission",
  "S4-loopback-name": "no name is looked up during admission",
  "S4-private-name": "no name is looked up during admission",
  "S6-other-name": "the look-up is by that name, so no webhook can see it",
  "S7-null-mode": "the API server takes null out before any webhook sees it",
  "N1-already-exists-null": "the API server takes null out before any webhook sees it",
};

const denials = (one: Case): Finding[] => {
  const settings = {
    ...defaultCoreSettings,
    operator: {
      ...defaultCoreSettings.operator,
      version: "1.16.0",
      defaultConfiguration: one.defaultConfiguration ?? {},
    },
  };
  const verdict = review(requestOf(one), "validate", {
    settings,
    world: { ...unknownWorld, get: () => lookUp(one) },
  });
  return verdict.findings.filter(({ action, rule }) => action === "Deny" && !rule.startsWith("inject/"));
};

const lookUp = ({ session, target }: Case): Lookup<JsonObject> => {
  const value = session ?? target;
  return value ? { state: "present", value } : { state: "absent" };
};

/** A resource with a status is stored already, and its label changes, or the update would not be judged. */
const requestOf = ({ object }: Case): Request => {
  if (object.status === undefined) return requestFor("CREATE", object);
  const metadata = { ...(object.metadata as JsonObject), labels: { revision: "1" } };
  return requestFor("UPDATE", object, { ...object, metadata });
};

const show = (findings: readonly Finding[]): string => findings.map(oneLine).join("\n");

describe("what the operator refuses, or fails on, is denied", () => {
  const refused = cases.filter(({ head, id }) => head !== "allowed" && milder[id] === undefined);
  it.each(refused)("$id", (one) => {
    expect(denials(one)).not.toEqual([]);
  });
});

describe("what the operator accepts is accepted", () => {
  const allowed = cases.filter(({ head, id }) => head === "allowed" && stricter[id] === undefined);
  it.each(allowed)("$id", (one) => {
    expect(show(denials(one))).toBe("");
  });
});

describe("the exceptions", () => {
  it.each(Object.keys(stricter))("%s is denied all the same", (id) => {
    const one = cases.find((candidate) => candidate.id === id);
    expect(one && denials(one)).not.toEqual([]);
  });

  it.each(Object.keys(milder))("%s passes", (id) => {
    const one = cases.find((candidate) => candidate.id === id);
    expect(one && show(denials(one))).toBe("");
  });
});
