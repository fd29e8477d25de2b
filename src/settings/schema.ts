/** The part of JSON Schema that the settings use. */
export interface Schema {
  readonly type: string | readonly string[];
  /** What the setting is, with its unit: for `--help`, and for the message where the value does not fit. */
  readonly description: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const group = (description: string, properties: Record<string, Schema>): Schema => ({
  type: "object",
  description,
  properties,
  additionalProperties: false,
});

const text = (description: string): Schema => ({ type: "string", minLength: 1, description });

const texts = (description: string): Schema => ({
  type: "array",
  items: text("a text that is not empty"),
  description,
});

const oneOf = (description: string, values: readonly string[]): Schema => ({
  type: "string",
  enum: values,
  description,
});

const listener = (what: string): Record<string, Schema> => ({
  address: text(`IP address that the ${what} listener binds; all of the machine's if not given`),
  port: {
    type: "integer",
    minimum: 0,
    maximum: 65_535,
    description: `TCP port of the ${what} listener; 0 is any free one`,
  },
});

/** Nothing is required: each layer says a part, and the lowest one (defaults.ts) says all that must be said. */
export const schema = group("settings of the webhook", {
  admission: group("the listener that the API server calls (HTTPS)", {
    ...listener("admission"),
    minTlsVersion: oneOf("oldest TLS version that is accepted", ["TLSv1.2", "TLSv1.3"]),
    maxInFlight: {
      type: "integer",
      minimum: 1,
      maximum: 10_000,
      description: "reviews read or decided at once, for each path; as many again may wait",
    },
  }),
  ops: group("the listener for health, readiness and metrics (HTTP)", listener("operations")),
  certificate: group("the admission listener's certificate", {
    directory: text("directory with tls.crt, tls.key and perhaps ca.crt, read again when they change"),
    selfMade: group("made on the spot where there is no directory", {
      dnsNames: texts("DNS names of a certificate made on the spot"),
      addresses: texts("IP addresses of a certificate made on the spot"),
    }),
    selfManaged: group(
      "made by an authority that the replicas keep in a Secret and publish to the API server",
      {
        service: text("Service under which the API server calls, in the pod's namespace"),
        secret: text("Secret that keeps the authority, in the pod's namespace"),
        authorityDays: {
          type: "number",
          minimum: 1,
          maximum: 3650,
          description: "days that an authority lives; it is replaced at two thirds",
        },
        graceSeconds: {
          type: "number",
          minimum: 1,
          maximum: 3600,
          description: "seconds between the steps of a rotation, for all API servers to learn of them",
        },
      },
    ),
  }),
  cluster: group("the Kubernetes cluster that the server stands in", {
    lookUps: oneOf("whether look-ups ask the API server, or know only the resources given", [
      "watch",
      "none",
    ]),
    sessionClusters: {
      type: "string",
      pattern: "^[a-z0-9.-]+/v[a-z0-9]+$",
      description:
        "API group and version of the SessionClusters, such as ververica.platform/v1; none if not given",
    },
    events: oneOf("whether Events tell of denials and warnings; on if the server knows its pod", [
      "on",
      "off",
    ]),
    pod: group("the pod that the server runs in", {
      namespace: text("namespace of the pod"),
      name: text("name of the pod"),
      uid: text("uid of the pod, which its Lease then goes with"),
    }),
  }),
  drainSeconds: {
    type: "number",
    minimum: 0,
    maximum: 3600,
    description: "seconds for which a server that was told to stop goes on serving",
  },
  logLevel: oneOf("least severe lines that are logged", ["debug", "info", "warn", "error", "silent"]),
  world: texts("files or directories of resources that look-ups may use"),
  operator: group("the Flink Kubernetes Operator of this installation", {
    version: {
      type: "string",
      pattern: "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$",
      description: "release of the Flink Kubernetes Operator, such as 1.15.0",
    },
    defaultConfiguration: {
      type: "object",
      additionalProperties: {
        type: ["string", "number", "boolean"],
        description: "value of a Flink configuration key",
      },
      description: "the operator's default Flink configuration",
    },
    defaultConfigurationFile: text("YAML file with the operator's default Flink configuration"),
    serviceAccount: {
      type: "string",
      pattern: "^[^/]+/[^/]+$",
      description: "account that the operator writes under, as namespace/name",
    },
  }),
  inject: group("what is injected", {
    serviceAccount: text("service account that a FlinkDeployment without one gets"),
    highAvailability: group("what is injected where high availability is asked for", {
      storageDirectory: {
        ...text("directory for HA metadata, in which only {namespace} and {name} are replaced"),
        pattern: "^(?:[^{}]|\\{namespace\\}|\\{name\\})+$",
      },
    }),
  }),
  onInternalError: oneOf("what becomes of a request when a rule or an injector of Headgate fails", [
    "Deny",
    "Warn",
  ]),
});
