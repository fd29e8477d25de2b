import { describeOption, type KnownOption } from "../../flink/catalogue/lookup.ts";
import type { ValueType } from "../../flink/catalogue/value-type.ts";
import { trim } from "../../flink/java-text.ts";
import { missedRange } from "../../flink/value-ranges.ts";
import { parseValue } from "../../flink/value/parse-value.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import { wordingOf } from "./expected-value.ts";
import { foundEntry } from "./found-entry.ts";
import { mendings } from "./mend-value.ts";
import type { OwnOption } from "./own-options.ts";
import { valueAsRead, type ValueAsRead } from "./value-as-read.ts";

interface Judged {
  readonly resource: Resource;
  readonly entry: OwnOption["entry"];
  readonly option: KnownOption;
  readonly read: ValueAsRead;
}

/** A reporter that is set up wrongly is left out, or keeps to its default: the log says so (ReporterSetup, MetricRegistryImpl). */
const reporterKeys = /^(?:metrics|traces|events)\.reporter\./;

/** Of one key of the author's, whose value holds no gap. */
export const judgeValue = (
  resource: Resource,
  version: FlinkVersion,
  { entry, meaning }: OwnOption,
): Violation[] => {
  if (meaning.state !== "known" || meaning.via === "prefix") return [];
  const types = typesOf(meaning, version);
  const read = valueAsRead(entry, resource.kind, version);
  const judged = { resource, entry, option: meaning, read };
  if (read.texts.length === 0) return trim(entry.value) === "" ? aboutEmpty(judged, types) : [];
  const faults = types.map((type) => checkAs(type, judged));
  return faults.every((fault) => fault !== undefined) ? faults.slice(0, 1) : [];
};

/** An old name may set several options: it is wrong where it is for each of them. */
const typesOf = ({ option, owners }: KnownOption, version: FlinkVersion): ValueType[] => {
  const others = owners.slice(1).map((owner) => describeOption(owner, version));
  return [option.type, ...others.flatMap((other) => (other.state === "known" ? [other.option.type] : []))];
};

/** What is wrong with a text: that it does not parse, or misses a range. */
const faultOf = (type: ValueType, text: string, { option, read }: Judged): string | undefined => {
  const value = parseValue(type, text, read.dialect);
  if (value === undefined) return wordingOf(type, text).expected;
  return missedRange(option.option.key, value)?.expected;
};

const checkAs = (type: ValueType, judged: Judged): Violation | undefined => {
  const { entry, read, resource } = judged;
  const faults = read.texts.map((text) => faultOf(type, text, judged));
  const [expected] = faults;
  if (expected === undefined || faults.includes(undefined)) return undefined;
  const mended = mendings(type, read.texts[0] ?? "").find((text) => !faultOf(type, text, judged));
  const path = entryPath(resource, entry);
  const violation: Violation = {
    path,
    message: `${foundEntry(entry)}, expected ${expected}`,
    beyondOperator: true,
    ...(reporterKeys.test(entry.key) && { action: "Warn" }),
  };
  if (mended === undefined) return { ...violation, remedy: remedyOf(type, judged, expected) };
  return { ...violation, remedy: `write ${mended}`, fix: [{ path, value: mended }] };
};

const remedyOf = (type: ValueType, { option, read }: Judged, expected: string): string => {
  const text = read.texts[0] ?? "";
  const parses = parseValue(type, text, read.dialect) !== undefined;
  if (parses) return `write ${expected}, or leave ${option.option.key} out`;
  return trim(text) === "" ? "write a value, or leave the key out" : wordingOf(type, text).remedy;
};

/** GlobalConfiguration skips such a line of flink-conf.yaml with a warning; from 2.0 on it would fail. */
const aboutEmpty = ({ resource, entry, read }: Judged, types: readonly ValueType[]): Violation[] =>
  types.some((type) => parseValue(type, "", read.dialect) !== undefined)
    ? []
    : [
        {
          path: entryPath(resource, entry),
          message: "is empty, so Flink leaves the key out; Flink 2.0 and later fail on it",
          remedy: "write a value, or leave the key out",
          action: "Warn",
          beyondOperator: true,
        },
      ];
