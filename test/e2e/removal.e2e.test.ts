import { expect, it } from "vitest";
import { until } from "./cluster/until.ts";
import { succeed } from "./headgate/succeed.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { namespaceIn, useNamespace, type Namespace } from "./headgate/use-namespace.ts";
import { flinkDeployment, flinkSession } from "./resources/flink-deployment.ts";
import { sessionJob } from "./resources/session-job.ts";

const { cluster } = useHeadgate();
const removal = useNamespace(cluster, "removal");

const gone = async ({ kubectl }: Namespace, what: string): Promise<void> => {
  await until(`${what} to go`, async () =>
    (await kubectl(`get ${what}`)).stderr.includes("NotFound") ? true : undefined,
  );
};

it("delete removes", async () => {
  await removal.succeed("create", flinkDeployment("one"));
  expect(await removal.succeed("delete flinkdeployment one")).toContain("deleted");
  await gone(removal, "flinkdeployment/one");
});

it("delete of a session cluster prints that its jobs would go on running", async () => {
  await removal.succeed("create", flinkSession("reports"));
  await removal.succeed("create", sessionJob("daily", "reports"));
  const warning = await until("the job to be seen", async () => {
    const { stderr } = await removal.kubectl("delete flinkdeployment reports --dry-run=server");
    return stderr || undefined;
  });
  expect(warning).toMatchInlineSnapshot(
    `"Warning: metadata.name: is still named by session jobs: daily; delete its FlinkSessionJobs first, each with a savepoint if its state matters [delete/session-with-jobs]"`,
  );
  await removal.succeed("delete flinksessionjob daily");
  await removal.succeed("delete flinkdeployment reports");
});

it("deletecollection removes all", async () => {
  for (const name of ["one", "two", "three"]) await removal.succeed("create", flinkDeployment(name));
  const path = "/apis/flink.apache.org/v1beta1/namespaces/removal/flinkdeployments";
  await succeed(cluster, ["delete", "--raw", path]);
  expect(await removal.succeed("get flinkdeployments -o name")).toBe("");
});

it("an object in deletion is changed and let go, whatever its spec", async () => {
  await removal.succeed("create", flinkDeployment("held", {}, { finalizers: ["example.org/hold"] }));
  await removal.succeed("delete flinkdeployment held --wait=false");
  const patch = JSON.stringify({ metadata: { finalizers: null } });
  await removal.succeed(`patch flinkdeployment held --type=merge --patch=${patch}`);
  await gone(removal, "flinkdeployment/held");
});

it("foreground deletion waits for what the resource owns, then removes it", async () => {
  await removal.succeed("create", flinkDeployment("owner"));
  const { metadata } = await removal.stored("flinkdeployment/owner");
  await removal.succeed("create", {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: {
      name: "owned",
      ownerReferences: [
        {
          apiVersion: "flink.apache.org/v1beta1",
          kind: "FlinkDeployment",
          name: "owner",
          uid: metadata.uid,
          blockOwnerDeletion: true,
        },
      ],
    },
  });
  await removal.succeed("delete flinkdeployment owner --cascade=foreground --timeout=30s");
  await gone(removal, "configmap/owned");
});

it("a namespace is deleted with all that is in it", async () => {
  const doomed = namespaceIn(cluster, "doomed");
  await succeed(cluster, ["create", "namespace", "doomed"]);
  for (const name of ["one", "two"]) await doomed.succeed("create", flinkDeployment(name));
  await succeed(cluster, ["delete", "namespace", "doomed", "--timeout=60s"]);
});
