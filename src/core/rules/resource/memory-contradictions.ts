import type { Entry } from "../../flink/configuration.ts";
import { jobManagerContradiction, taskManagerContradiction } from "../../flink/memory-contradiction.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { formatPath } from "../../admission/path.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import type { Component } from "./components.ts";
import { givenMemory } from "./given-memory.ts";

const processSizes = {
  jobManager: "jobmanager.memory.process.size",
  taskManager: "taskmanager.memory.process.size",
};

interface Contradiction {
  readonly reason: string;
  /** The options that say something about it. */
  readonly entries: readonly Entry[];
}

/** With the given memory for the size of the process, which the operator sets to it (FlinkConfigBuilder.setResource). */
const contradictionIn = (
  { effective, flinkVersion }: Subject,
  { block }: Component,
  bytes: bigint,
): Contradiction | undefined => {
  const found = new Map<string, Entry>();
  const read = (key: string): string | undefined => {
    if (key === processSizes[block]) return `${bytes}`;
    const entry = effective.entry(key);
    if (entry !== undefined) found.set(key, entry);
    return entry?.value;
  };
  if (flinkVersion === undefined) return undefined;
  const reason =
    block === "jobManager" ? jobManagerContradiction(read) : taskManagerContradiction(read, flinkVersion);
  const entries = [...found.values()];
  const isCertain = entries.every(({ value }) => !hasPlaceholder(value));
  return reason === undefined || !isCertain ? undefined : { reason, entries };
};

const withEntries = (entries: readonly Entry[]): string =>
  entries.length === 0
    ? ""
    : ` (with ${entries.map(({ key, value }) => `${key} ${quote(value)}`).join(", ")})`;

/** Memory that is given but that Flink cannot divide as the configuration wants. */
export const checkContradiction = (
  subject: Subject,
  component: Component,
  settings: CoreSettings,
): Violation[] => {
  const given = givenMemory(subject.resource, component, settings);
  const contradiction = given && contradictionIn(subject, component, given.bytes);
  if (given === undefined || contradiction === undefined) return [];
  const { path, value } = given.field;
  const { reason, entries } = contradiction;
  const message = `is ${quote(value)}, which cannot be divided: ${reason}${withEntries(entries)}`;
  const raise = `raise ${formatPath(path)}`;
  const remedy = entries.length === 0 ? raise : `${raise}, or correct the sizes in the configuration`;
  return [{ path, message, remedy, beyondOperator: true }];
};
