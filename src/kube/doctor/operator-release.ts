import type { ClusterReader } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";
import { definitionOf, type Definition, type Schema } from "./kinds.ts";

interface Release {
  readonly major: number;
  readonly minor: number;
}

/** What the schema of FlinkDeployment shows of the operator's release. Newest first; the sign, and since when it is there. */
const signs: readonly (readonly [
  text: string,
  since: string,
  isThere: (spec: Schema | undefined) => boolean,
])[] = [
  ["spec.jobManager.resources", "1.16", (spec) => at(spec, "jobManager", "resources") !== undefined],
  [
    "values of any type in spec.flinkConfiguration",
    "1.13",
    (spec) => at(spec, "flinkConfiguration")?.["x-kubernetes-preserve-unknown-fields"] === true,
  ],
];

/** Whether the CRD fits the release that Headgate takes the operator for (setting operator.version). */
export const checkOperatorRelease = async (
  cluster: ClusterReader,
  operatorVersion: string,
): Promise<Diagnosis[]> => {
  const report = reporter("operator's release");
  const found = await definitionOf(cluster, "flinkdeployments");
  if (found.state !== "found") return [];
  const spec = specOf(found.value);
  const taken = `Headgate is asked about ${operatorVersion}`;
  const [newest] = signs.filter(([, , isThere]) => isThere(spec));
  const [missing] = signs.toReversed().filter(([, , isThere]) => !isThere(spec));
  if (newest !== undefined && !isAtLeast(operatorVersion, newest[1]))
    return [
      report.warning(
        `the CRD has ${newest[0]}, so it is of ${newest[1]} or newer; ${taken}`,
        "set operator.version (here: --operator-version) to the operator's release",
      ),
    ];
  if (missing !== undefined && isAtLeast(operatorVersion, missing[1]))
    return [
      report.warning(
        `the CRD lacks ${missing[0]}, so it is older than ${missing[1]}; ${taken}`,
        "apply the CRDs of the operator's release (helm upgrade leaves them as they are), or set operator.version",
      ),
    ];
  return [report.ok(`the CRD fits ${operatorVersion}`)];
};

const specOf = ({ spec }: Definition): Schema | undefined =>
  spec.versions.find(({ served }) => served)?.schema?.openAPIV3Schema?.properties?.spec;

const at = (schema: Schema | undefined, ...path: string[]): Schema | undefined =>
  path.reduce((inner, name) => inner?.properties?.[name], schema);

const isAtLeast = (release: string, other: string): boolean => {
  const [left, right] = [parse(release), parse(other)];
  return left.major > right.major || (left.major === right.major && left.minor >= right.minor);
};

const parse = (release: string): Release => {
  const [major = 0, minor = 0] = release.split(".").map(Number);
  return { major, minor };
};
