import { DiscoveryV1Api, type V1Endpoint } from "@kubernetes/client-node";
import type { Connection } from "./connection.ts";
import { request } from "./request.ts";
import type { ObjectName } from "./versioned-secret.ts";

/** A pod that a Service leads to. */
export interface ServicePod {
  readonly name: string;
  /** Whether it is ready, or still answers though it is about to end. */
  readonly serving: boolean;
}

/** The pods behind a Service. Rejects with a KubeError. */
export const servicePods =
  (connection: Connection, { namespace, name }: ObjectName): (() => Promise<readonly ServicePod[]>) =>
  async () => {
    const api = connection.client(DiscoveryV1Api);
    const parameters = { namespace, labelSelector: `kubernetes.io/service-name=${name}` };
    const { items } = await request(`list EndpointSlices of Service ${namespace}/${name}`, () =>
      api.listNamespacedEndpointSlice(parameters),
    );
    return items.flatMap(({ endpoints }) => endpoints ?? []).flatMap(podOf);
  };

/** A condition that is not said counts as true (discovery.k8s.io/v1, EndpointConditions). */
const podOf = ({ targetRef, conditions }: V1Endpoint): ServicePod[] => {
  if (targetRef?.kind !== "Pod" || targetRef.name === undefined) return [];
  const serving = (conditions?.ready ?? true) || (conditions?.serving ?? true);
  return [{ name: targetRef.name, serving }];
};
