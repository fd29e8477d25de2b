import { expect, it } from "vitest";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";
import { sessionCluster } from "./resources/session-cluster.ts";
import { sessionJob } from "./resources/session-job.ts";

const { cluster } = useHeadgate();
const { kubectl, succeed, stored } = useNamespace(cluster, "kinds");

const flink = (kind: string, name: string, spec: object): object => ({
  apiVersion: "flink.apache.org/v1beta1",
  kind,
  metadata: { name },
  spec,
});

it.each([
  ["FlinkDeployment", flinkDeployment("orders")],
  ["FlinkSessionJob", sessionJob("report", "reports")],
  [
    "FlinkStateSnapshot",
    flink("FlinkStateSnapshot", "before-upgrade", {
      savepoint: {},
      jobReference: { kind: "FlinkDeployment", name: "orders" },
    }),
  ],
  [
    "FlinkBlueGreenDeployment",
    flink("FlinkBlueGreenDeployment", "orders", { template: { spec: flinkDeployment("orders").spec } }),
  ],
  ["SessionCluster", sessionCluster("analytics")],
])("a %s is stored", async (kind, object) => {
  expect(await succeed("create", object)).toMatch(new RegExp(`^${kind.toLowerCase()}\\..* created$`));
});

it.each([
  ["FlinkDeployment", flinkDeployment("faulty", { flinkConfiguration: { "kubernetes.namespace": "x" } })],
  ["FlinkSessionJob", flink("FlinkSessionJob", "faulty", { deploymentName: "Reports!" })],
  ["FlinkStateSnapshot", flink("FlinkStateSnapshot", "faulty", { savepoint: {}, checkpoint: {} })],
  [
    "FlinkBlueGreenDeployment",
    flink("FlinkBlueGreenDeployment", "faulty", {
      template: {
        spec: { ...flinkDeployment("x").spec, taskManager: { resource: { memory: "1.5Gi", cpu: 1 } } },
      },
    }),
  ],
  ["SessionCluster", sessionCluster("faulty", { state: "ON" })],
])("a faulty %s is refused", async (kind, object) => {
  const { exitCode, stderr } = await kubectl("create", object);
  expect({ exitCode, begin: stderr.split(": ")[0] }).toEqual({
    exitCode: 1,
    begin: `The ${kind} "faulty" is invalid`,
  });
});

it("a session job bears its cluster as a label, also when somebody takes it off", async () => {
  await succeed("create", sessionJob("labelled", "reports"));
  const label = { "target.session": "reports" };
  expect((await stored("flinksessionjob/labelled")).metadata.labels).toEqual(label);
  await succeed("label flinksessionjob labelled target.session-");
  expect((await stored("flinksessionjob/labelled")).metadata.labels).toEqual(label);
});

const unnamed = (spec: Readonly<Record<string, unknown>>): object => ({
  ...flinkDeployment("x", spec),
  metadata: { generateName: "orders-" },
});

it("generateName is fine where nothing is injected under the name", async () => {
  const name = (await succeed("create -o name", unnamed({}))).replace(/\.[^/]*/, "");
  expect((await stored(name)).spec).toMatchObject({ serviceAccount: "flink" });
});

it("generateName is refused where something is", async () => {
  const { exitCode, stderr } = await kubectl(
    "create",
    unnamed({
      flinkConfiguration: { "high-availability.type": "kubernetes", "state.checkpoints.dir": "s3://a/b" },
    }),
  );
  expect(exitCode).toBe(1);
  expect(stderr.replace(/orders-[a-z0-9]{5}/, "orders-(made up)")).toMatchInlineSnapshot(
    `"The FlinkDeployment "orders-(made up)" is invalid: metadata.generateName: is "orders-", but what high-availability injects contains the name, which does not exist yet; give it a metadata.name instead [inject/name-required]"`,
  );
});
