import type { Configuration, Entry } from "../../flink/configuration.ts";
import { isHighAvailabilityOn } from "../../flink/high-availability.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { formatPath } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import { strippedAddresses } from "./deployed-keys.ts";

type Found = Omit<Violation, "path">;

type Check = (entry: Entry, resource: Resource, effective: Configuration) => Found[];

const savepointField = ({ specPath }: Resource): string =>
  formatPath([...specPath, "job", "initialSavepointPath"]);

/** Every address is what a process binds to anyway; another one would keep the others out. */
const stripped: Check = ({ value }) =>
  value === "0.0.0.0"
    ? []
    : [
        {
          message: `is ${quote(value)}, but the operator takes it out before the cluster reads the configuration`,
          remedy: "take it out: the pods use their own addresses",
        },
      ];

/** ApplicationReconciler.deploy sets it to the savepoint of the upgrade, or removes it. */
const savepointPath: Check = ({ value }, resource) =>
  resource.mode !== "application"
    ? []
    : [
        {
          message: `is ${quote(value)}, but the operator replaces it with the savepoint that it restores from, or takes it out`,
          remedy: `write it into ${savepointField(resource)}`,
        },
      ];

/** The operator still writes the older name, to which Flink prefers this one. */
const newSavepointPath: Check = ({ value }, resource) =>
  resource.mode !== "application"
    ? []
    : [
        {
          message: `is ${quote(value)}, which hides every later savepoint that the operator restores from: each start would go back to this one`,
          remedy: `write it into ${savepointField(resource)}`,
        },
      ];

/** The service of the JobManager (InternalServiceDecorator), with HA each JobManager's own pod. */
const rpcAddress: Check = ({ value }, { kind, metadata }, effective) => {
  const names = [metadata.name, `${metadata.name}.${metadata.namespace}`];
  const isSame = names.some((name) => value === name || value.startsWith(`${name}.svc`));
  if (kind !== "FlinkDeployment" || isSame) return [];
  const actual = isHighAvailabilityOn(effective) ? "the pod's address" : "the address of its service";
  const message = `is ${quote(value)}, but the cluster is given ${actual} instead`;
  return [{ message, remedy: "take it out" }];
};

const shutdown: Check = ({ value }, resource) =>
  resource.mode !== "application" || value.toLowerCase() === "false"
    ? []
    : [
        {
          message: `is ${quote(value)}, but the operator sets it to "false" to see how the job ended`,
          remedy: "take it out",
        },
      ];

const checks: ReadonlyMap<string, Check> = new Map([
  ...strippedAddresses.map((key) => [key, stripped] as const),
  ["execution.savepoint.path", savepointPath],
  ["execution.state-recovery.path", newSavepointPath],
  ["execution.shutdown-on-application-finish", shutdown],
  ["jobmanager.rpc.address", rpcAddress],
]);

/** Keys that the operator or Flink's Kubernetes client deals with, though no field of the spec says them. */
export const managedElsewhere: Check = (entry, resource, effective) =>
  checks.get(entry.key)?.(entry, resource, effective) ?? [];
