import type { ClusterReader, Found } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";

/** The parts of a CustomResourceDefinition that are looked at. */
export interface Definition {
  readonly spec: { readonly versions: readonly DefinitionVersion[] };
}

interface DefinitionVersion {
  readonly name: string;
  readonly served: boolean;
  readonly schema?: { readonly openAPIV3Schema?: Schema };
}

export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
}

export const definitionOf = (cluster: ClusterReader, plural: string): Promise<Found<Definition>> =>
  cluster.read(`/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${plural}.flink.apache.org`);

/** Of each kind, the operator's release that brought it, where that is not the first. */
const plurals = {
  flinkdeployments: "",
  flinksessionjobs: "",
  flinkstatesnapshots: "1.10",
  flinkbluegreendeployments: "1.13",
};

const version = "v1beta1";

/** The operator's kinds. */
export const checkKinds = (cluster: ClusterReader): Promise<Diagnosis[]> =>
  Promise.all(
    Object.entries(plurals).map(async ([plural, since]) => {
      const report = reporter(`CRD ${plural}`);
      const found = await definitionOf(cluster, plural);
      if (found.state === "forbidden")
        return report.unknown(found.reason, "let the caller get customresourcedefinitions");
      const upgrade = "apply the CRDs of the operator's release: helm upgrade leaves them as they are";
      if (found.state === "absent" && since === "")
        return report.problem("is not there", "install the Flink Kubernetes Operator with its CRDs");
      if (found.state === "absent")
        return report.warning(
          `is not there; the operator has it since ${since}`,
          `none if the operator is older, else ${upgrade}`,
        );
      const served = found.value.spec.versions.filter((one) => one.served).map(({ name }) => name);
      return served.includes(version)
        ? report.ok(`serves ${served.join(", ")}`)
        : report.problem(`serves ${served.join(", ") || "nothing"}, expected ${version}`, upgrade);
    }),
  );
