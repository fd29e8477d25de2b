/** Writes down what the operator answers to cases.json, for machines without Java: `node test/parity/record.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOperator, type Case } from "./operator.ts";

const file = (name: string): string => join(import.meta.dirname, name);
const [, operator] = /<operator\.version>(.+)<\//.exec(readFileSync(file("pom.xml"), "utf8")) ?? [];
const cases = JSON.parse(readFileSync(file("cases.json"), "utf8")) as Case[];
const results = await (await startOperator()).validate(cases);
const verdicts = cases.map(({ id }, index) => ({ id, ...results[index] }));
writeFileSync(file("recorded.json"), `${JSON.stringify({ operator, verdicts }, null, 2)}\n`);
