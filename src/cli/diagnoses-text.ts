import { styleText } from "node:util";
import { singleLine } from "../core/index.ts";
import type { Diagnosis, DiagnosisState } from "../kube/doctor/diagnosis.ts";

const colours = { ok: "green", warning: "yellow", problem: "red", unknown: "cyan" } as const;

const states = Object.keys(colours) as DiagnosisState[]; // Object.keys forgets that there are no others

const width = Math.max(...states.map((state) => state.length));

const maxLine = 1000;

/** One line for each check, with its remedy beneath, and how many there are of each state. */
export const diagnosesText = (diagnoses: readonly Diagnosis[], colour: boolean): string => {
  const paint = (state: DiagnosisState, text: string): string =>
    colour ? styleText(colours[state], text, { validateStream: false }) : text;
  const lines = diagnoses.flatMap(({ check, state, found, remedy }) => [
    `${paint(state, state.padEnd(width))}  ${singleLine(`${check}: ${found}`, maxLine)}`,
    ...(remedy === "" ? [] : [`${" ".repeat(width)}  → ${remedy}`]),
  ]);
  const counts = states.map((state) => `${diagnoses.filter((one) => one.state === state).length} ${state}`);
  return [...lines, "", counts.join(", "), ""].join("\n");
};
