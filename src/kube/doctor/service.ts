import type { ClusterReader } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";
import type { InstallationNames } from "./webhooks.ts";

interface EndpointSlices {
  readonly items: readonly {
    readonly endpoints?: readonly { readonly conditions?: { readonly ready?: boolean } }[] | null;
  }[];
}

/** The Service that the entries name, and the pods behind it. */
export const checkService = async (
  cluster: ClusterReader,
  { namespace, name }: InstallationNames,
): Promise<Diagnosis[]> => {
  const report = reporter(`Service ${namespace}/${name}`);
  const found = await cluster.read(`/api/v1/namespaces/${namespace}/services/${name}`);
  if (found.state === "forbidden") return [report.unknown(found.reason, "let the caller get services")];
  if (found.state === "absent") return [report.problem("is not there", "kubectl apply -k the manifests")];
  const slices = await cluster.read<EndpointSlices>(
    `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`,
    { labelSelector: `kubernetes.io/service-name=${name}` },
  );
  if (slices.state !== "found")
    return [report.unknown("its endpoints may not be read", "let the caller list endpointslices")];
  const ready = slices.value.items
    .flatMap(({ endpoints }) => endpoints ?? [])
    .filter(({ conditions }) => conditions?.ready ?? true).length;
  if (ready === 0)
    return [
      report.problem(
        "has no ready pod",
        `kubectl -n ${namespace} get pods, and describe those that are not ready`,
      ),
    ];
  const pods = `${ready} ready ${ready === 1 ? "pod" : "pods"}`;
  return [
    ready === 1
      ? report.warning(`${pods}, expected 2 or more`, "run two replicas, so that one may go")
      : report.ok(pods),
  ];
};
