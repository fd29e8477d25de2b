import { join } from "node:path";
import { expect, it } from "vitest";
import type { KubectlResult } from "./cluster/cluster.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";

const { cluster } = useHeadgate();
// as the examples' metadata says
const { stored } = useNamespace(cluster, "shop");

const example = (name: string): string => join(import.meta.dirname, "../../examples", name);
const apply = (name: string): Promise<KubectlResult> => cluster.kubectl(["apply", "-f", example(name)]);

it.each([
  ["orders.yaml", "flinkdeployment/orders", { serviceAccount: "flink" }],
  [
    "high-availability.yaml",
    "flinkdeployment/fraud",
    { flinkConfiguration: { "high-availability.storageDir": "s3://shop-flink/ha/shop/fraud" } },
  ],
  [
    "queryable-state.yaml",
    "flinkdeployment/stock-levels",
    { flinkConfiguration: { "queryable-state.enable": "true" } },
  ],
  [
    "ververica-session-cluster.yaml",
    "sessioncluster/analytics",
    { flinkConfiguration: { "kubernetes.cluster-id": expect.any(String) as string } },
  ],
])("%s is stored with what Headgate adds", async (file, what, spec) => {
  const { exitCode, stderr } = await apply(file);
  expect({ exitCode, stderr: stderr.includes("Error") }).toEqual({ exitCode: 0, stderr: false });
  expect(await stored(what)).toMatchObject({ spec });
});

it("session-cluster-with-jobs.yaml is stored, its jobs with their cluster as a label", async () => {
  expect(await apply("session-cluster-with-jobs.yaml")).toMatchObject({ exitCode: 0 });
  const { metadata } = await stored("flinksessionjob/daily-report");
  expect(metadata.labels).toEqual({ "target.session": "reports" });
});

it("five-faults.yaml is refused with all five faults, as kubectl prints them", async () => {
  const { exitCode, stdout, stderr } = await apply("five-faults.yaml");
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatchInlineSnapshot(`
    "The FlinkDeployment "payments" is invalid: 
    * spec.taskManager.resource.memory: is "1.5Gi", expected a whole number with a unit, such as 1536m, 2g or 2Gi; write 1536m [resource/quantities]
    * spec.job.parallelism: is 0, expected at least 1; set the job's parallelism to at least 1 [resource/parallelism]
    * spec.flinkConfiguration.kubernetes.cluster-id: is "payments-cluster", but the operator alone sets this key; leave it out: metadata.name and metadata.namespace decide [config/forbidden-key]
    * spec.flinkConfiguration: has no checkpoint directory, which upgradeMode "last-state" needs; set execution.checkpointing.dir to a durable path [state/checkpoint-directory]
    * spec.jobManager.replicas: is 2, which needs high availability, but high-availability.type is not set; set high-availability.type: kubernetes and high-availability.storageDir, or one replica [ha/standby-needs-ha]"
  `);
});
