import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { metricDefinitions } from "../../src/telemetry/metrics.ts";
import { readQuery } from "./promql.ts";
import { alerts, panels } from "./read-monitoring.ts";
import { root } from "./read-manifests.ts";

/** Of the API server (k8s.io/apiserver, pkg/admission/metrics); the end-to-end tests see that it has them. */
const foreign = [
  "apiserver_admission_webhook_fail_open_count",
  "apiserver_admission_webhook_rejection_count",
];

/** Added by Prometheus to what it scrapes, and by the histogram. */
const scraped = ["job", "namespace", "pod", "le"];

const series = new Map(
  Object.values(metricDefinitions).flatMap(({ name, type, labels }) =>
    (type === "histogram" ? ["_bucket", "_sum", "_count"] : [""]).map(
      (suffix) => [`${name}${suffix}`, [...Object.keys(labels), ...scraped]] as const,
    ),
  ),
);

const queries = [
  ...alerts.map(({ alert, expr }) => ({ where: alert, expr })),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr, refId }) => ({ where: `${title} ${refId}`, expr }))),
];

describe.each(queries)("the query of $where", ({ expr }) => {
  const { metrics, labels, errors } = readQuery(expr);

  it("is PromQL", () => {
    expect(errors).toEqual([]);
  });

  it("asks for metrics that there are, by labels that they have", () => {
    expect(metrics).not.toEqual([]);
    for (const metric of metrics.filter((name) => !foreign.includes(name))) {
      expect([...series.keys()]).toContain(metric);
      expect(labels.filter((label) => !series.get(metric)?.includes(label))).toEqual([]);
    }
  });
});

it("tells a query that is none", () => {
  expect(readQuery("sum by (rule) rate(headgate_reviews_total)[5m]").errors).not.toEqual([]);
});

describe("the alerts", () => {
  const headings = Array.from(
    readFileSync(join(root, "docs/operations.md"), "utf8").matchAll(/^#+ (.+)$/gm),
    ([, text = ""]) => text.toLowerCase().replaceAll(/[^\w\s-]/g, "").replaceAll(" ", "-"),
  );

  it.each(alerts)("$alert has a severity, words, and a section that says what to do", ({ labels, annotations, alert }) => {
    expect(["warning", "critical"]).toContain(labels.severity);
    expect(Object.keys(annotations).sort()).toEqual(["description", "runbook", "summary"]);
    expect(annotations.summary).toMatch(/\S/);
    expect(annotations.description).toMatch(/\.$/);
    expect(annotations.runbook).toBe(`docs/operations.md#${alert.toLowerCase()}`);
    expect(headings).toContain(alert.toLowerCase());
  });
});

describe("the dashboard", () => {
  it("gives each panel an id, a description and a place of its own", () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, index) => `${x + (index % w)}/${y + Math.floor(index / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { description, gridPos } of panels) {
      expect(description).not.toBe("");
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    }
  });
});
