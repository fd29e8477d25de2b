/** A published Flink artifact that declares options, at the version to read for one line. */
export interface Artifact {
  readonly name: string;
  readonly version: string;
  /** With what it needs itself; else alone: plug-ins bring everything in their jar, others are listed. */
  readonly transitive: boolean;
}

/** The newest patch of each line whose flink-core is published. */
const newestPatch = {
  "1.15": "1.15.4",
  "1.16": "1.16.3",
  "1.17": "1.17.2",
  "1.18": "1.18.1",
  "1.19": "1.19.3",
  "1.20": "1.20.5",
  "2.0": "2.0.2",
  "2.1": "2.1.3",
  "2.2": "2.2.1",
  "2.3": "2.3.0",
} as const;

export type Line = keyof typeof newestPatch;

export const lines = Object.keys(newestPatch) as Line[];

/** Per line the version where it is not the newest patch, or that the line has none. */
type Versions = Partial<Record<Line, string | null>>;

const notBefore = (first: Line): Versions =>
  Object.fromEntries(lines.slice(0, lines.indexOf(first)).map((line) => [line, null]));

/*
 * The registry's mirror from which this was made lacks some patches and, for some artifacts, whole lines. For those the
 * nearest patch stands in, or the line before (for the first: after); option classes hardly change within a line.
 */
const metrics: Versions = {
  "1.15": "1.15.3",
  "1.16": "1.16.1",
  "1.17": "1.17.1",
  "1.19": "1.19.1",
  "1.20": "1.20.1",
  "2.0": "2.0.0",
  "2.1": "2.0.0",
  "2.2": "2.0.0",
};
const sqlTools: Versions = {
  "1.19": "1.19.0",
  "1.20": "1.20.3",
  "2.0": "2.0.0",
  "2.1": "2.1.0",
  "2.2": "2.2.0",
};
const table: Versions = { "1.20": "1.20.4" };

const alone: Readonly<Record<string, Versions>> = {
  "flink-cep": {},
  "flink-clients": {},
  "flink-dstl-dfs": { "1.15": "1.15.2", "1.16": "1.15.2", "1.17": "1.18.1" },
  "flink-gs-fs-hadoop": {
    "1.15": "1.16.0",
    "1.16": "1.16.0",
    "1.17": "1.17.0",
    "1.18": "1.18.0",
    "1.19": "1.18.0",
    "1.20": "1.20.0",
    "2.0": "2.0.0",
    "2.1": "2.0.0",
    "2.2": "2.0.0",
  },
  "flink-kubernetes": {
    "1.19": "1.19.1",
    "1.20": "1.20.1",
    "2.0": "2.0.0",
    "2.1": "2.1.0",
    "2.2": "2.2.0",
  },
  "flink-metrics-influxdb": metrics,
  "flink-metrics-otel": { ...notBefore("2.0"), "2.0": "2.0.0", "2.1": "2.0.0", "2.2": "2.0.0" },
  "flink-metrics-prometheus": { ...metrics, "1.15": "1.15.4", "1.20": "1.20.3", "2.2": "2.2.1" },
  "flink-python": { ...sqlTools, "1.15": null },
  "flink-python_2.12": Object.fromEntries(lines.slice(1).map((line) => [line, null])),
  "flink-rpc-core": {},
  "flink-runtime": {},
  "flink-s3-fs-hadoop": {
    "1.15": "1.15.2",
    "1.16": "1.16.1",
    "1.20": "1.20.1",
    "2.0": "2.0.0",
    "2.1": "2.1.1",
    "2.2": "2.2.0",
  },
  "flink-s3-fs-native": notBefore("2.3"),
  // The planner of 1.15 needs it and does not say so.
  "flink-shaded-jackson": {
    ...Object.fromEntries(lines.slice(1).map((line) => [line, null])),
    "1.15": "2.12.4-15.0",
  },
  "flink-sql-client": sqlTools,
  "flink-sql-gateway": {
    ...notBefore("1.16"),
    "1.16": "1.16.1",
    "1.19": "1.19.1",
    "1.20": "1.20.3",
    "2.0": "2.0.0",
  },
  "flink-statebackend-changelog": {},
  "flink-streaming-java": {},
  "flink-table-api-java": table,
  "flink-table-common": {},
  "flink-table-runtime": table,
};

/** Their option classes touch other people's classes while they load. */
const transitive: Readonly<Record<string, Versions>> = {
  "flink-core": {},
  "flink-statebackend-forst": {
    ...notBefore("1.20"),
    "1.20": "1.20.0",
    "2.0": "2.0.0",
    "2.1": "2.0.0",
    "2.2": "2.2.0",
  },
  "flink-statebackend-rocksdb": {},
  "flink-table-planner_2.12": { ...table, "2.1": "2.1.2" },
};

const versionIn = (versions: Versions, line: Line): string | null =>
  versions[line] === undefined ? newestPatch[line] : versions[line];

const select = (table: Readonly<Record<string, Versions>>, line: Line, transitive: boolean): Artifact[] =>
  Object.entries(table).flatMap(([name, versions]) => {
    const version = versionIn(versions, line);
    return version === null ? [] : [{ name, version, transitive }];
  });

export const artifactsOf = (line: Line): Artifact[] => [
  ...select(alone, line, false),
  ...select(transitive, line, true),
];

/** The newest published ones; they are not of a Flink line. */
export const operatorArtifacts: readonly Artifact[] = [
  { name: "flink-kubernetes-operator", version: "1.7.0", transitive: true },
  { name: "flink-autoscaler", version: "1.10.0", transitive: false },
];
