import { join } from "node:path";
import { expect, it } from "vitest";
import { metricDefinitions } from "../../src/telemetry/metrics.ts";
import { expectGolden } from "../harness/golden.ts";

const page = (): string =>
  [
    "# Metrics",
    "",
    "What `/metrics` of the operations listener serves, as Prometheus text.",
    "Labels take no values but those listed here, whatever a request holds.",
    "This page is made from the list in `src/telemetry/metrics.ts` (`npm run golden`).",
    ...Object.values(metricDefinitions).flatMap(({ name, type, help, labels }) => [
      "",
      `## ${name}`,
      "",
      `${article(type)} ${type}. ${help}`,
      ...labelTable(labels),
    ]),
    "",
  ].join("\n");

const article = (type: string): string => (/^[aeiou]/.test(type) ? "An" : "A");

const labelTable = (labels: Readonly<Record<string, string>>): string[] => {
  const rows = Object.entries(labels).map(([label, values]) => `- \`${label}\`: ${values}`);
  return rows.length === 0 ? [] : ["", ...rows];
};

it("docs/metrics.md tells all metrics", () => {
  expectGolden(join(import.meta.dirname, "..", "..", "docs", "metrics.md"), page());
});

it.each(Object.values(metricDefinitions))("$name is named as Prometheus asks for", ({ name, type }) => {
  expect(name).toMatch(/^headgate_[a-z_]+$/);
  expect(name.endsWith("_total")).toBe(type === "counter");
  if (type === "histogram") expect(name).toMatch(/_seconds$/);
});
