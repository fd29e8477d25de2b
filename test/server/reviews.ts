import type { JsonObject } from "../../src/core/index.ts";

export const deployment = (name = "orders", spec: JsonObject = {}): JsonObject => ({
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name, namespace: "shop" },
  spec: {
    image: "registry.example.org/flink:1.20",
    flinkVersion: "v1_20",
    jobManager: { resource: { memory: "2048m", cpu: 1 } },
    taskManager: { resource: { memory: "2048m", cpu: 1 } },
    job: { jarURI: "local:///opt/flink/usrlib/orders.jar", parallelism: 2, upgradeMode: "stateless" },
    ...spec,
  },
});

/** Needs its session cluster, so the world is asked. */
export const sessionJob: JsonObject = {
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkSessionJob",
  metadata: { name: "orders", namespace: "shop" },
  spec: {
    deploymentName: "cluster",
    job: { jarURI: "https://repo.example.org/orders.jar", parallelism: 1, upgradeMode: "stateless" },
  },
};

interface Described {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}

/** The text of an AdmissionReview, as the API server writes it. */
export const review = (object: JsonObject, request: JsonObject = {}): string => {
  // true of all objects of this file
  const { apiVersion, kind, metadata } = object as unknown as Described;
  const { name, namespace } = metadata;
  const [group, version] = apiVersion.includes("/") ? apiVersion.split("/") : ["", apiVersion];
  const envelope = {
    uid: `uid-${name}`,
    operation: "CREATE",
    kind: { group, version, kind },
    name,
    namespace,
  };
  return JSON.stringify({
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    request: { ...envelope, userInfo: { username: "alice" }, object, ...request },
  });
};
