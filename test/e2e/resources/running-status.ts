/** What the operator writes when the job runs with this spec. */
export const runningStatus = (spec: object): object => ({
  lifecycleState: "STABLE",
  jobManagerDeploymentStatus: "READY",
  jobStatus: { state: "RUNNING" },
  reconciliationStatus: {
    state: "DEPLOYED",
    lastReconciledSpec: JSON.stringify({
      spec,
      resource_metadata: { apiVersion: "flink.apache.org/v1beta1" },
    }),
  },
});
