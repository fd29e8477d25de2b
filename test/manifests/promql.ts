import { parser } from "@prometheus-io/lezer-promql";

export interface Query {
  /** Names of the metrics that it selects. */
  readonly metrics: readonly string[];
  /** Names of labels in matchers and in `by (…)`. */
  readonly labels: readonly string[];
  /** Places where the grammar does not fit. */
  readonly errors: readonly string[];
}

/** Read with the grammar of Prometheus' own editor. Grafana's variable for a range stands for five minutes. */
export const readQuery = (text: string): Query => {
  const query = text.replaceAll("$__rate_interval", "5m");
  const found = { metrics: new Set<string>(), labels: new Set<string>(), errors: [] as string[] };
  parser.parse(query).iterate({
    enter: ({ type, from, to, node }) => {
      const word = query.slice(from, to);
      if (type.isError) found.errors.push(`at ${from}: ${query.slice(from)}`);
      if (type.name === "LabelName") found.labels.add(word);
      if (type.name === "Identifier" && node.parent?.name === "VectorSelector") found.metrics.add(word);
    },
  });
  return { metrics: [...found.metrics], labels: [...found.labels], errors: found.errors };
};
