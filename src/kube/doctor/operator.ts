import type { ClusterReader } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";

interface Deployments {
  readonly items: readonly {
    readonly metadata: { readonly namespace: string; readonly name: string };
    readonly spec: {
      readonly template: {
        readonly spec: {
          readonly containers: readonly {
            readonly image?: string;
            readonly volumeMounts?: readonly { readonly mountPath: string }[];
          }[];
        };
      };
    };
  }[];
}

/** Where the chart mounts the stores with which the operator talks to clusters that have SSL (value tls.create). */
const tlsPath = "/opt/flink/tls-cert";

/** The operator's Deployment, by the label that its chart gives it. */
export const checkOperator = async (cluster: ClusterReader): Promise<Diagnosis[]> => {
  const report = reporter("operator");
  const found = await cluster.read<Deployments>("/apis/apps/v1/deployments", {
    labelSelector: "app.kubernetes.io/name=flink-kubernetes-operator",
  });
  if (found.state !== "found")
    return [
      report.unknown("Deployments may not be listed", "let the caller list deployments in all namespaces"),
    ];
  if (found.value.items.length === 0)
    return [
      report.warning(
        "no Deployment has its chart's label",
        "install the Flink Kubernetes Operator; none if it was not installed by Helm",
      ),
    ];
  return found.value.items.map(({ metadata, spec }) => {
    const { containers } = spec.template.spec;
    const hasTls = containers.some(({ volumeMounts = [] }) =>
      volumeMounts.some(({ mountPath }) => mountPath === tlsPath),
    );
    const tls = hasTls
      ? "with stores for clusters with SSL"
      : "without stores for clusters with SSL (Helm value tls.create)";
    return report.ok(`${metadata.namespace}/${metadata.name}, ${containers[0]?.image ?? "no image"}, ${tls}`);
  });
};
