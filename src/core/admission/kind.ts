/** The resources that Headgate judges; the name is the Kubernetes kind. */
export const kinds = [
  "FlinkDeployment",
  "FlinkSessionJob",
  "FlinkStateSnapshot",
  "FlinkBlueGreenDeployment",
  "SessionCluster",
] as const;

export type Kind = (typeof kinds)[number];

/** The kinds of the Apache Flink Kubernetes Operator live in this one group. */
export const flinkGroup = "flink.apache.org";

/** The name under which the API serves the kind, `flinkdeployments`. */
export const pluralOf = (kind: Kind): string => `${kind.toLowerCase()}s`;

/** The name of the kind that the API serves under a plural, whatever its group. */
export const kindNameOf = (plural: string): Kind | undefined =>
  kinds.find((kind) => pluralOf(kind) === plural);

/**
 * SessionCluster has no public CRD, so its group is the installation's own and any is taken;
 * other groups have FlinkDeployments too (events.ibm.com, confluent.io), which are not ours to judge.
 */
export const kindOf = (group: string, kind: string): Kind | undefined => {
  const known = kinds.find((candidate) => candidate === kind);
  return known === "SessionCluster" || group === flinkGroup ? known : undefined;
};
