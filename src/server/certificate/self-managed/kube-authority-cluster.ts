import { randomUUID } from "node:crypto";
import { connect } from "../../../kube/connection.ts";
import { isKubeError } from "../../../kube/kube-error.ts";
import { LeaseElection } from "../../../kube/lease-election.ts";
import { leasesOf, type LeaseContent, type Leases } from "../../../kube/leases.ts";
import { servicePods, type ServicePod } from "../../../kube/service-pods.ts";
import { secretStore } from "../../../kube/versioned-secret.ts";
import { webhookConfigurations } from "../../../kube/webhook-entries.ts";
import type { PodIdentity } from "../../../settings/settings.ts";
import type { AuthorityCluster } from "./authority-cluster.ts";
import { configurationName } from "./configuration-name.ts";
import type { PodReport } from "./observation.ts";

export interface ClusterNames {
  readonly pod: PodIdentity;
  readonly service: string;
  readonly secret: string;
}

const reportLabel = "headgate.dev/lease";
const reportAnnotation = "headgate.dev/serving-authority";
const reportSelector = `${reportLabel}=replica`;

/** As kube-controller-manager and the like have it. */
const leaseSeconds = 15;

/** The cluster that this pod, or KUBECONFIG, belongs to. Throws where there is no way to it. */
export const kubeAuthorityCluster = ({ pod, service, secret }: ClusterNames): AuthorityCluster => {
  const { namespace } = pod;
  const connection = connect();
  const leases = leasesOf(connection, namespace);
  const behindService = servicePods(connection, { namespace, name: service });
  const election = new LeaseElection({
    leases,
    name: secret,
    // a container that starts anew in the same pod is another process
    identity: `${pod.name}_${randomUUID()}`,
    durationSeconds: leaseSeconds,
    clock: () => performance.now(),
  });
  return {
    secret: secretStore(connection, { namespace, name: secret }),
    configurations: webhookConfigurations(connection, configurationName, { namespace, name: service }),
    pods: async () => withReports(await behindService(), await leases.list(reportSelector)),
    report: (authority) => report(leases, pod, authority),
    campaign: () => election.campaign(),
    resign: () => election.release(),
  };
};

const withReports = (
  pods: readonly ServicePod[],
  leases: Awaited<ReturnType<Leases["list"]>>,
): readonly PodReport[] => {
  const reports = new Map(leases.map(({ name, annotations }) => [name, annotations[reportAnnotation]]));
  return pods.map(({ name, serving }) => ({ serving, authority: reports.get(name) }));
};

/** A pod's Lease has the pod's name and goes with it; saying the same again writes nothing. */
const report = async (leases: Leases, pod: PodIdentity, authority: string): Promise<void> => {
  const content = reportOf(pod, authority);
  try {
    await leases.change(pod.name, content);
  } catch (error) {
    if (!isKubeError(error, "not-found")) throw error;
    await leases.create(pod.name, content);
  }
};

const reportOf = ({ name, uid }: PodIdentity, authority: string): LeaseContent => ({
  labels: { [reportLabel]: "replica", "app.kubernetes.io/managed-by": "headgate" },
  annotations: { [reportAnnotation]: authority },
  ...(uid !== undefined && { ownerReferences: [{ apiVersion: "v1", kind: "Pod", name, uid }] }),
});
