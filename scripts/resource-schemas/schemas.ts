/*
 * The structure of the kinds that Headgate judges, as their controllers read it: the operator's Java classes
 * (FlinkDeploymentSpec and its parts, as of release 1.15.0 and the `resources` block after it) and Ververica's
 * SessionCluster. Ranges and requirements are rules, the versions of Flink too; pod templates are the API server's to judge.
 */

export interface Schema {
  $ref?: string;
  type?: string | string[];
  minimum?: number;
  maximum?: number;
  enum?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
}

const text: Schema = { type: "string" };
/** Java's long, for nonces. */
const integer: Schema = { type: "integer" };
/** Java's int, for counts. */
const int32: Schema = { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const number: Schema = { type: "number" };
const boolean: Schema = { type: "boolean" };
const anything: Schema = {};
const anyObject: Schema = { type: "object" };
const listOf = (items: Schema): Schema => ({ type: "array", items });
const mapOf = (additionalProperties: Schema): Schema => ({ type: "object", additionalProperties });
const oneOf = (...values: string[]): Schema => ({ type: "string", enum: values });
const record = (properties: Record<string, Schema>): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
});

const reference = (name: string): Schema => ({ $ref: `${name}#` });
const job = reference("job");
const component = reference("component");
const ingress = reference("ingress");
const clusterSpec = reference("clusterSpec");
const metadata = reference("metadata");

const jobSchema = record({
  allowNonRestoredState: boolean,
  args: listOf(text),
  autoscalerResetNonce: integer,
  checkpointTriggerNonce: integer,
  entryClass: text,
  initialSavepointPath: text,
  jarURI: text,
  parallelism: int32,
  savepointRedeployNonce: integer,
  savepointTriggerNonce: integer,
  state: oneOf("running", "suspended"),
  upgradeMode: oneOf("last-state", "savepoint", "stateless"),
});

/** `x-kubernetes-int-or-string`: unlike a pod's, a CRD's quantity takes no fraction such as 0.5 (cloudnative-pg #1572). */
const quantities = mapOf({ type: ["integer", "string"] });

const componentSchema = record({
  podTemplate: anyObject,
  replicas: int32,
  resource: record({ cpu: number, ephemeralStorage: text, memory: text }),
  resources: record({
    claims: listOf(record({ name: text, request: text })),
    limits: quantities,
    requests: quantities,
  }),
});

const ingressSchema = record({
  annotations: mapOf(text),
  className: text,
  labels: mapOf(text),
  template: text,
  tls: listOf(record({ hosts: listOf(text), secretName: text })),
});

/** `flinkConfiguration` has no type in the CRD: rules judge it, with the path of each key. */
const clusterSpecSchema = record({
  flinkConfiguration: anything,
  flinkVersion: text,
  image: text,
  imagePullPolicy: text,
  ingress,
  job,
  jobManager: component,
  logConfiguration: mapOf(text),
  mode: oneOf("native", "standalone"),
  podTemplate: anyObject,
  restartNonce: integer,
  serviceAccount: text,
  taskManager: component,
});

const metadataSchema: Schema = {
  type: "object",
  properties: {
    name: text,
    generateName: text,
    namespace: text,
    labels: mapOf(text),
    annotations: mapOf(text),
  },
};

/** The API server judges a resource's own metadata; that of a template is pruned to these fields (fabric8's ObjectMeta). */
const templateMetadata = record({
  ...metadataSchema.properties,
  creationTimestamp: text,
  deletionGracePeriodSeconds: integer,
  deletionTimestamp: text,
  finalizers: listOf(text),
  generation: integer,
  managedFields: listOf(
    record({
      apiVersion: text,
      fieldsType: text,
      fieldsV1: record({}),
      manager: text,
      operation: text,
      subresource: text,
      time: text,
    }),
  ),
  ownerReferences: listOf(
    record({
      apiVersion: text,
      blockOwnerDeletion: boolean,
      controller: boolean,
      kind: text,
      name: text,
      uid: text,
    }),
  ),
  resourceVersion: text,
  selfLink: text,
  uid: text,
});

const kind = (spec: Schema): Schema => ({ type: "object", properties: { metadata, spec } });

const volumeMount = record({ name: text, volume: anyObject, volumeMount: anyObject });

const pods = record({
  affinity: anyObject,
  annotations: mapOf(text),
  envVars: listOf(record({ name: text, value: text, valueFrom: anyObject })),
  imagePullSecrets: listOf(record({ name: text })),
  labels: mapOf(text),
  nodeSelector: mapOf(text),
  securityContext: anyObject,
  tolerations: listOf(anyObject),
  volumeMounts: listOf(volumeMount),
});

const demand = record({ cpu: number, memory: text });

const sessionClusterSpec = record({
  deploymentTargetName: text,
  engineType: text,
  engineVersion: text,
  engineVersionName: text,
  flinkConfiguration: anything,
  flinkImagePullPolicy: text,
  flinkImageRegistry: text,
  flinkImageRepository: text,
  flinkImageTag: text,
  flinkVersion: text,
  imageUserDefined: boolean,
  kubernetes: record({
    annotations: mapOf(text),
    jobManagerPodTemplate: anyObject,
    labels: mapOf(text),
    pods,
    taskManagerPodTemplate: anyObject,
  }),
  logging: record({ log4j2ConfigurationTemplate: text, log4jLoggers: mapOf(text), loggingProfile: text }),
  numberOfTaskManagers: int32,
  resources: record({ jobmanager: demand, taskmanager: demand }),
  state: text,
  versionName: text,
});

/** What several kinds have in common. */
export const shared: Record<string, Schema> = {
  job: jobSchema,
  component: componentSchema,
  ingress: ingressSchema,
  clusterSpec: clusterSpecSchema,
  metadata: metadataSchema,
};

/** By kind. */
export const schemas: Record<string, Schema> = {
  FlinkDeployment: kind(clusterSpec),
  FlinkSessionJob: kind(
    record({ deploymentName: text, flinkConfiguration: anything, job, restartNonce: integer }),
  ),
  FlinkStateSnapshot: kind(
    record({
      backoffLimit: int32,
      checkpoint: record({}),
      jobReference: record({ kind: oneOf("FlinkDeployment", "FlinkSessionJob"), name: text }),
      savepoint: record({
        alreadyExists: boolean,
        disposeOnDelete: boolean,
        formatType: oneOf("CANONICAL", "NATIVE", "UNKNOWN"),
        path: text,
      }),
    }),
  ),
  FlinkBlueGreenDeployment: kind(
    record({
      configuration: mapOf(text),
      ingress,
      template: record({ metadata: templateMetadata, spec: clusterSpec }),
    }),
  ),
  SessionCluster: kind(sessionClusterSpec),
};
