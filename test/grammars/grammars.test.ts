import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isClusterName } from "../../src/core/flink/cluster-name.ts";
import { parseDuration } from "../../src/core/flink/duration.ts";
import { checkExcludedPeriods } from "../../src/core/flink/excluded-period.ts";
import { checkIngressTemplate } from "../../src/core/flink/ingress-template.ts";
import { isRestrictedAddress, parseJarUri } from "../../src/core/flink/jar-uri.ts";
import { parseBoolean } from "../../src/core/flink/java-boolean.ts";
import { parseJavaDouble, parseJavaInteger, parseJavaLong } from "../../src/core/flink/java-number.ts";
import { parseList } from "../../src/core/flink/list.ts";
import { jobManagerMemoryDerivable, taskManagerMemoryDerivable } from "../../src/core/flink/memory-model.ts";
import { parseFlinkMemory, parseOperatorMemory } from "../../src/core/flink/memory-size.ts";
import { parseQuantity, type Quantity } from "../../src/core/flink/quantity.ts";
import { isQuartzCron } from "../../src/core/flink/quartz-cron.ts";

/** What the real Java classes say, stored: texts of what they make of the input, `null` where they throw. */
interface Recording {
  readonly grammar: string;
  readonly oracle: string;
  readonly cases: readonly { readonly input: unknown; readonly expected: unknown }[];
}

type Grammar = (input: unknown) => unknown;

const ofText =
  (read: (input: string) => { toString(): string } | undefined): Grammar =>
  (input) =>
    read(input as string)?.toString() ?? null;

const ofOptions =
  (derivable: typeof jobManagerMemoryDerivable): Grammar =>
  (input) => {
    const options = new Map(Object.entries(input as Record<string, string>));
    return derivable((key) => options.get(key)).derivable ? "true" : null;
  };

const bits = (number: number | undefined): string | undefined => {
  if (number === undefined) return undefined;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16);
};

const canonical = (quantity: Quantity | undefined): string | undefined => {
  if (quantity === undefined || quantity.unscaled === 0n) return quantity && "0";
  let { unscaled, exponent } = quantity;
  for (; unscaled % 10n === 0n; exponent += 1) unscaled /= 10n;
  return `${unscaled}e${exponent}`;
};

const grammars: Readonly<Record<string, Grammar>> = {
  boolean: ofText(parseBoolean),
  "cluster-name": ofText(isClusterName),
  double: ofText((input) => bits(parseJavaDouble(input))),
  duration: ofText(parseDuration),
  "excluded-period": ofText((input) =>
    parseList(input) === undefined ? undefined : checkExcludedPeriods(input).length === 0,
  ),
  "flink-memory": ofText(parseFlinkMemory),
  "ingress-template": ofText((input) => (checkIngressTemplate(input) === undefined ? true : undefined)),
  integer: ofText(parseJavaInteger),
  "jar-uri": (input) => {
    const uri = parseJarUri(input as string);
    return uri === undefined ? null : [uri.scheme ?? null, uri.host ?? null];
  },
  "job-manager-memory": ofOptions(jobManagerMemoryDerivable),
  list: (input) => parseList(input as string) ?? null,
  long: ofText(parseJavaLong),
  "operator-memory": ofText(parseOperatorMemory),
  quantity: ofText((input) => canonical(parseQuantity(input))),
  "quartz-cron": ofText(isQuartzCron),
  "restricted-address": ofText(isRestrictedAddress),
  "task-manager-memory": ofOptions(taskManagerMemoryDerivable),
};

const recordings = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".json") && !name.startsWith("values-"))
  .map((name) => JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as Recording);

it("has a recording of every grammar", () => {
  expect(recordings.map(({ grammar }) => grammar).sort()).toEqual(Object.keys(grammars).sort());
});

describe.each(recordings)("$grammar agrees with $oracle", ({ grammar, cases }) => {
  it.each(cases)("$input", ({ input, expected }) => {
    expect(grammars[grammar]?.(input)).toEqual(expected);
  });
});
