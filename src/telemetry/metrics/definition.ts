import { Counter, Gauge, Histogram, type Registry } from "prom-client";

/** What docs/metrics.md tells about a metric. */
export interface Definition<Label extends string> {
  readonly name: string;
  readonly help: string;
  /** Each label with the values it can take: a closed set, whatever a request holds. */
  readonly labels: Readonly<Record<Label, string>>;
}

export interface Metric<Label extends string, Instrument> extends Definition<Label> {
  readonly type: "counter" | "gauge" | "histogram";
  create(registry: Registry): Instrument;
}

const configuration = <Label extends string>(definition: Definition<Label>, registry: Registry) => ({
  name: definition.name,
  help: definition.help,
  // Object.keys forgets that a record has no other keys
  labelNames: Object.keys(definition.labels) as Label[],
  registers: [registry],
});

export const counter = <Label extends string>(
  definition: Definition<Label>,
): Metric<Label, Counter<Label>> => ({
  ...definition,
  type: "counter",
  create: (registry) => new Counter(configuration(definition, registry)),
});

export const gauge = <Label extends string>(definition: Definition<Label>): Metric<Label, Gauge<Label>> => ({
  ...definition,
  type: "gauge",
  create: (registry) => new Gauge(configuration(definition, registry)),
});

/** Buckets are upper bounds, ascending, in the unit that the name ends with. */
export const histogram = <Label extends string>(
  definition: Definition<Label> & { readonly buckets: readonly number[] },
): Metric<Label, Histogram<Label>> => ({
  ...definition,
  type: "histogram",
  create: (registry) =>
    new Histogram({ ...configuration(definition, registry), buckets: [...definition.buckets] }),
});
