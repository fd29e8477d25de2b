/** In the style of Ververica Platform; of the group that component session-cluster names. */
export const sessionCluster = (name: string, spec: Readonly<Record<string, unknown>> = {}): object => ({
  apiVersion: "ververica.platform/v1",
  kind: "SessionCluster",
  metadata: { name },
  spec: {
    state: "RUNNING",
    deploymentTargetName: "default",
    flinkVersion: "1.20",
    numberOfTaskManagers: 3,
    resources: { jobmanager: { cpu: 1, memory: "2g" }, taskmanager: { cpu: 2, memory: "4g" } },
    ...spec,
  },
});
