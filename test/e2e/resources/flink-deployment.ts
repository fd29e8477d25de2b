interface FlinkDeployment {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>> & { readonly name: string };
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Without a service account, which Headgate injects; else nothing that it finds fault with. */
export const flinkDeployment = (
  name: string,
  spec: Readonly<Record<string, unknown>> = {},
  metadata: Readonly<Record<string, unknown>> = {},
): FlinkDeployment => ({
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name, ...metadata },
  spec: {
    image: "registry.example.org/flink:1.20",
    flinkVersion: "v1_20",
    jobManager: { resource: { memory: "2048m", cpu: 1 } },
    taskManager: { resource: { memory: "2048m", cpu: 1 } },
    job: { jarURI: "local:///opt/flink/usrlib/orders.jar", parallelism: 2, upgradeMode: "stateless" },
    ...spec,
  },
});

/** A session cluster: it has no job of its own. */
export const flinkSession = (name: string): object => {
  const { spec, ...rest } = flinkDeployment(name);
  return { ...rest, spec: Object.fromEntries(Object.entries(spec).filter(([field]) => field !== "job")) };
};
