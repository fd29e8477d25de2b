/** What the API server would send. */
const review = (operation: string, object: Sent, more: object = {}): object => {
  const [group = "", version = ""] = object.apiVersion.split("/");
  return {
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    request: {
      uid: "uid",
      operation,
      kind: { group, version, kind: object.kind },
      namespace: object.metadata.namespace,
      name: object.metadata.name,
      userInfo: { username: "alice" },
      ...(operation === "DELETE" ? { object: null, oldObject: object } : { object }),
      ...more,
    },
  };
};

interface Sent {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: object;
}

const flink = "flink.apache.org/v1beta1";
const clusterSpec = {
  image: "registry.example.org/flink:1.20",
  flinkVersion: "v1_20",
  serviceAccount: "flink",
  jobManager: { resource: { memory: "2048m", cpu: 1 } },
  taskManager: { resource: { memory: "2048m", cpu: 1 } },
};

/** To be judged, and to be stored: nobody has to have told the one who judges it of the other. */
export const sessionCluster = (namespace: string): Sent => ({
  apiVersion: flink,
  kind: "FlinkDeployment",
  metadata: { name: "analytics", namespace },
  spec: clusterSpec,
});

export const sessionJob = (namespace: string, deploymentName = "analytics"): Sent => ({
  apiVersion: flink,
  kind: "FlinkSessionJob",
  metadata: { name: "clicks", namespace },
  spec: {
    deploymentName,
    job: { jarURI: "https://example.org/clicks.jar", parallelism: 1, upgradeMode: "stateless" },
  },
});

const snapshotOf = (namespace: string, kind: string): Sent => ({
  apiVersion: flink,
  kind: "FlinkStateSnapshot",
  metadata: { name: "nightly", namespace },
  spec: { jobReference: { kind, name: "nowhere" }, savepoint: { path: "s3://flink/savepoints" } },
});

/** Denied where it is known for sure that there is no such job. */
export const ofNoJob = (namespace: string, kind: string): object =>
  review("CREATE", snapshotOf(namespace, kind));

/** Warned of where its job is known, but not where the namespace goes too. */
export const deletion = (namespace: string): object => review("DELETE", sessionCluster(namespace));

const scaleOf = (namespace: string, replicas: number): object => ({
  apiVersion: "autoscaling/v1",
  kind: "Scale",
  metadata: { name: "workers", namespace, resourceVersion: "1" },
  spec: { replicas },
});

/** Judged where what is scaled could be asked for; the version that it names is in no cache. */
export const scaling = (namespace: string): object => {
  const scaled = {
    apiVersion: "ververica.platform/v1",
    kind: "SessionCluster",
    metadata: { name: "workers", namespace },
  };
  return review(
    "UPDATE",
    { ...scaled, spec: {} },
    {
      kind: { group: "autoscaling", version: "v1", kind: "Scale" },
      resource: { group: "ververica.platform", version: "v1", resource: "sessionclusters" },
      subResource: "scale",
      object: scaleOf(namespace, 3),
      oldObject: scaleOf(namespace, 2),
    },
  );
};

/** A change that is denied, of something that an Event can be about. */
export const refused = (namespace: string, name: string): object => {
  const stored = sessionCluster(namespace);
  const oldObject = { ...stored, metadata: { namespace, name, uid: `uid-of-${name}` } };
  const flinkConfiguration = { "kubernetes.cluster-id": "other" };
  return review("UPDATE", { ...oldObject, spec: { ...stored.spec, flinkConfiguration } }, { oldObject });
};
