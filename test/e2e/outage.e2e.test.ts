import { beforeAll, describe, expect, inject, it } from "vitest";
import { until } from "./cluster/until.ts";
import { succeed } from "./headgate/succeed.ts";
import { reviewsPass, startReplicas, useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";
import { runningStatus } from "./resources/running-status.ts";

const { cluster, replicas } = useHeadgate();
const outage = useNamespace(cluster, "outage");
useNamespace(cluster, "outage-doomed");

const held = { finalizers: ["example.org/hold"] };
const merge = (what: string, body: object): string =>
  `patch ${what} --type=merge --patch=${JSON.stringify(body)}`;

describe.skipIf(inject("cluster").runner === "kind")(
  "while no replica answers (binaries runner only)",
  () => {
    beforeAll(async () => {
      for (const name of ["running", "scaled", "removed"])
        await outage.succeed("create", flinkDeployment(name));
      for (const name of ["held", "going"]) await outage.succeed("create", flinkDeployment(name, {}, held));
      await outage.succeed("delete flinkdeployment going --wait=false");
      await Promise.all(replicas.map(({ stop }) => stop("SIGKILL")));
      await until("the API server to notice", async () =>
        (await outage.kubectl("create --dry-run=server", flinkDeployment("probe"))).exitCode === 0
          ? undefined
          : true,
      );
    });

    it.each([
      [
        "the operator's status write",
        `${merge("flinkdeployment running", { status: runningStatus({}) })} --subresource=status`,
      ],
      ["a finalizer", merge("flinkdeployment running", { metadata: held })],
      ["its removal", merge("flinkdeployment running", { metadata: { finalizers: null } })],
      ["an annotation of others", "annotate flinkdeployment running example.org/seen=1"],
      [
        "the last finalizer of what is being deleted",
        merge("flinkdeployment going", { metadata: { finalizers: null } }),
      ],
      ["a change of what is being deleted", "delete flinkdeployment held --wait=false"],
      [
        "the same again",
        merge("flinkdeployment held", { spec: { restartNonce: 1 }, metadata: { finalizers: null } }),
      ],
      ["scaling", "scale flinkdeployment scaled --replicas=3"],
      ["a deletion", "delete flinkdeployment removed"],
      ["what is none of Headgate's business", "create configmap unrelated"],
      ["a namespace's deletion", "delete namespace outage-doomed --timeout=30s"],
    ])("%s passes", async (_, args) => {
      expect(await outage.kubectl(args)).toMatchObject({ exitCode: 0 });
    });

    it.each([
      ["a creation", "create", flinkDeployment("late")],
      ["another spec", merge("flinkdeployment running", { spec: { restartNonce: 7 } }), undefined],
    ])("%s is refused", async (_, args, object) => {
      const { exitCode, stderr } = await outage.kubectl(args, object);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('failed calling webhook "validate.headgate.dev"');
    });

    it("all is as before once a replica is back", async () => {
      const start = performance.now();
      replicas.push(...(await startReplicas(cluster, 1)));
      await reviewsPass(cluster);
      console.log(`figure: from no replica to reviews: ${((performance.now() - start) / 1000).toFixed(1)} s`);
      await outage.succeed("create", flinkDeployment("late"));
      expect(await succeed(cluster, ["get", "namespaces"])).not.toContain("outage-doomed");
    });
  },
);
