import type { ClusterReader } from "./cluster-reader.ts";
import type { InstallationNames } from "./webhooks.ts";

/** Who makes the serving certificate: the replicas, or cert-manager or somebody by hand; as far as it can be told. */
export type CertificateOrigin = "self-managed" | "elsewhere" | "unknown";

interface Deployment {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly containers: readonly { readonly env?: readonly { readonly name: string }[] }[];
      };
    };
  };
}

/** By the variables of the Deployment, as the manifests have them; a settings file may say it instead. */
export const certificateOrigin = async (
  cluster: ClusterReader,
  { namespace, name }: InstallationNames,
): Promise<CertificateOrigin> => {
  const found = await cluster.read<Deployment>(`/apis/apps/v1/namespaces/${namespace}/deployments/${name}`);
  if (found.state !== "found") return "unknown";
  const variables = found.value.spec.template.spec.containers.flatMap(({ env = [] }) => env);
  const has = (variable: string): boolean => variables.some((one) => one.name === variable);
  if (has("HEADGATE_CERTIFICATE_SELF_MANAGED_SERVICE")) return "self-managed";
  return has("HEADGATE_CERTIFICATE_DIRECTORY") ? "elsewhere" : "unknown";
};
