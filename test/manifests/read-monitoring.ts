import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folder, read } from "./read-manifests.ts";

export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

interface PrometheusRule {
  readonly spec: { readonly groups: readonly { readonly rules: readonly Alert[] }[] };
}

export interface Panel {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly gridPos: Readonly<Record<"x" | "y" | "w" | "h", number>>;
  readonly targets: readonly { readonly expr: string; readonly refId: string }[];
}

interface Dashboard {
  readonly panels: readonly Panel[];
}

const rule = read("components/metrics/prometheus-rule.yaml") as PrometheusRule;
export const alerts = rule.spec.groups.flatMap(({ rules }) => rules);

const text = readFileSync(join(folder, "components/metrics/headgate.json"), "utf8");
export const { panels } = JSON.parse(text) as Dashboard;
