import { expect, it } from "vitest";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";
import { sessionCluster } from "./resources/session-cluster.ts";

const { cluster } = useHeadgate();
const { kubectl, succeed, stored } = useNamespace(cluster, "scale");

it("kubectl scale stores the number, and prints what follows from it for the whole resource", async () => {
  await succeed("create", flinkDeployment("orders", { mode: "standalone" }));
  const { stdout, stderr } = await kubectl("scale flinkdeployment orders --replicas=3");
  expect(stdout).toBe("flinkdeployment.flink.apache.org/orders scaled");
  expect(stderr).toMatch(/^Warning: spec\.job\.parallelism: is 2, but is ignored/);
  expect((await stored("flinkdeployment/orders")).spec.taskManager).toMatchObject({ replicas: 3 });
});

it("kubectl scale to what cannot run is refused under the field's path", async () => {
  const { exitCode, stderr } = await kubectl("scale flinkdeployment orders --replicas=0");
  expect({ exitCode, stderr }).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "The FlinkDeployment "orders" is invalid: spec.taskManager.replicas: is 0, expected at least 1 TaskManager; set at least 1, or leave the field out [resource/replicas]",
    }
  `);
  expect((await stored("flinkdeployment/orders")).spec.taskManager).toMatchObject({ replicas: 3 });
});

it("a running SessionCluster is scaled, though else it is frozen", async () => {
  await succeed("create", sessionCluster("analytics"));
  const status = JSON.stringify({ status: { state: "RUNNING" } });
  await succeed(`patch sessioncluster analytics --subresource=status --type=merge --patch=${status}`);
  expect(await kubectl("scale sessioncluster analytics --replicas=5")).toEqual({
    exitCode: 0,
    stdout: "sessioncluster.ververica.platform/analytics scaled",
    stderr: "",
  });
  expect((await stored("sessioncluster/analytics")).spec.numberOfTaskManagers).toBe(5);
  const change = `patch sessioncluster analytics --type=merge --patch={"spec":{"flinkVersion":"1.19"}}`;
  expect((await kubectl(change)).stderr).toContain("[change/session-cluster-frozen]");
});
