import { fileURLToPath } from "node:url";
import type { OptionRow } from "../../src/core/flink/catalogue/option-row.ts";
import { artifactsOf, lines, operatorArtifacts, type Artifact, type Line } from "./artifacts.ts";
import { jarsOf } from "./classpath.ts";
import { underWholeKey } from "./configuration-keys.ts";
import { factsByKey, type Facts } from "./facts.ts";
import { fillGaps } from "./gaps.ts";
import { readOptions } from "./read-options.ts";
import { rowsOf } from "./rows.ts";

export const generatedFile = fileURLToPath(
  new URL("../../src/core/flink/catalogue/options.generated.ts", import.meta.url),
);

/** The source of the data file; the same bytes for the same artifacts. Needs Java 17 or newer and Maven. */
export const makeCatalogue = async (): Promise<string> => {
  const tables = new Map<Line, Map<string, Facts>>();
  for (const line of lines) tables.set(line, await factsOf(line, artifactsOf(line)));
  fillGaps(tables);
  const operator = await factsOf("operator", operatorArtifacts, isOfTheOperator);
  return [
    header,
    `export const lines = ${JSON.stringify(lines)} as const;\n`,
    table("flinkOptions", rowsOf(lines, [...tables.values()])),
    table("operatorOptions", rowsOf(["operator"], [operator])),
  ].join("\n");
};

const factsOf = async (
  name: string,
  artifacts: readonly Artifact[],
  isWanted: (className: string) => boolean = () => true,
): Promise<Map<string, Facts>> => {
  const options = await readOptions(await jarsOf(name, artifacts));
  return factsByKey(options.filter((option) => isWanted(option.class)).flatMap(underWholeKey));
};

/** Its class path holds one version of Flink too. */
const isOfTheOperator = (className: string): boolean =>
  /\.(autoscaler|kubernetes\.operator)\./.test(className);

const table = (name: string, rows: readonly OptionRow[]): string =>
  `export const ${name}: readonly OptionRow[] = [\n${rows.map((row) => `${JSON.stringify(row)},\n`).join("")}];\n`;

const header = `// Made by \`npm run option-catalogue\` from the published artifacts of Flink and its operator (scripts/option-catalogue).
import type { OptionRow } from "./option-row.ts";
`;
