import type { Cluster } from "../cluster/cluster.ts";
import { succeed } from "./succeed.ts";

interface Variable {
  readonly name: string;
  readonly value?: string;
  /** The manifests refer to nothing else. */
  readonly valueFrom?: { readonly fieldRef: { readonly fieldPath: string } };
}

interface Deployment {
  readonly spec: {
    readonly template: { readonly spec: { readonly containers: [{ readonly env?: Variable[] }] } };
  };
}

/** What the Deployment, as it stands in the cluster, gives a pod as environment: resolved as the kubelet does. */
export const deployedEnvironment = async (
  cluster: Cluster,
  { name, namespace, uid }: Readonly<Record<"name" | "namespace" | "uid", string>>,
): Promise<Record<string, string>> => {
  const fields: Record<string, string | undefined> = {
    "metadata.name": name,
    "metadata.namespace": namespace,
    "metadata.uid": uid,
  };
  const args = ["-n", namespace, "get", "deployment", "headgate", "-o", "json"];
  const { spec } = JSON.parse(await succeed(cluster, args)) as Deployment;
  const variables = spec.template.spec.containers[0].env ?? [];
  const valueOf = ({ value, valueFrom }: Variable): string =>
    value ?? fields[valueFrom?.fieldRef.fieldPath ?? ""] ?? "";
  return Object.fromEntries(variables.map((variable) => [variable.name, valueOf(variable)]));
};
