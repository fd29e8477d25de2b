export const sessionJob = (name: string, deploymentName: string): object => ({
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkSessionJob",
  metadata: { name },
  spec: {
    deploymentName,
    job: { jarURI: "https://artifacts.example.org/report.jar", parallelism: 1, upgradeMode: "stateless" },
  },
});
