import { expect, it } from "vitest";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";
import { runningStatus } from "./resources/running-status.ts";

const { cluster } = useHeadgate();
const { kubectl, succeed, stored } = useNamespace(cluster, "denial");

it("prints one fault of the shape in the line of its path (422)", async () => {
  const faulty = flinkDeployment("faulty", { jobManager: { resource: { memory: "lots", cpu: 1 } } });
  expect(await kubectl("create", faulty)).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "The FlinkDeployment "faulty" is invalid: spec.jobManager.resource.memory: is "lots", expected a whole number with a unit, such as 1536m, 2g or 2Gi; write an amount such as 2048m [resource/quantities]",
      "stdout": "",
    }
  `);
});

it("prints several as a list (422)", async () => {
  const faulty = flinkDeployment("faulty", {
    jobManager: { resource: { memory: "lots", cpu: 1 } },
    flinkConfiguration: { "kubernetes.cluster-id": "other" },
  });
  expect(await kubectl("apply --server-side", faulty)).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "The FlinkDeployment "faulty" is invalid: 
    * spec.jobManager.resource.memory: is "lots", expected a whole number with a unit, such as 1536m, 2g or 2Gi; write an amount such as 2048m [resource/quantities]
    * spec.flinkConfiguration["kubernetes.cluster-id"]: is "other", but the operator alone sets this key; leave it out: metadata.name and metadata.namespace decide [config/forbidden-key]",
      "stdout": "",
    }
  `);
});

it("prints a change that may not be as a message (403)", async () => {
  await succeed("create", flinkDeployment("running"));
  const { spec } = await stored("flinkdeployment/running");
  const status = JSON.stringify({ status: runningStatus(spec) });
  await succeed(`patch flinkdeployment running --subresource=status --type=merge --patch=${status}`);
  const args = `patch flinkdeployment running --type=merge --patch={"spec":{"mode":"standalone"}}`;
  expect(await kubectl(args)).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "Error from server (Forbidden): admission webhook "validate.headgate.dev" denied the request: headgate denied FlinkDeployment denial/running:
      spec.mode: is "standalone", but the cluster was deployed as "native"; keep spec.mode as it was deployed; or take a savepoint, delete the resource and create it anew with initialSavepointPath set to the savepoint [change/deployment-mode]",
      "stdout": "",
    }
  `);
});

it("prints a warning and stores", async () => {
  const old = flinkDeployment("old", { flinkVersion: "v1_16", image: "registry.example.org/flink:1.16" });
  expect(await kubectl("create", old)).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "Warning: spec.flinkVersion: is "v1_16", which a coming release of the operator will drop; upgrade the job to v1_19 or newer [resource/flink-version-deprecated]",
      "stdout": "flinkdeployment.flink.apache.org/old created",
    }
  `);
});
