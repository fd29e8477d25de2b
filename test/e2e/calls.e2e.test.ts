import { beforeAll, describe, expect, it } from "vitest";
import { callsOf } from "./cluster/api-server-metrics.ts";
import { until } from "./cluster/until.ts";
import { succeed as run } from "./headgate/succeed.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { namespaceIn, useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";

const { cluster } = useHeadgate();
const { succeed, kubectl } = useNamespace(cluster, "calls");

/** How often the API server calls an entry while something is done. */
const callsFor = async (entry: string, act: () => Promise<unknown>): Promise<number> => {
  const before = await callsOf(cluster, entry);
  await act();
  return (await callsOf(cluster, entry)) - before;
};

describe("scale.headgate.dev", () => {
  const standalone = {
    mode: "standalone",
    taskManager: { replicas: 2, resource: { memory: "2048m", cpu: 1 } },
  };
  beforeAll(() => succeed("create", flinkDeployment("scaled", standalone)));

  it.each([
    { replicas: 3, calls: 1 },
    { replicas: 3, calls: 0 },
    { replicas: 1, calls: 1 },
    { replicas: 1, calls: 0 },
  ])("is called $calls times for $replicas replicas", async ({ replicas, calls }) => {
    const scale = (): Promise<string> => succeed(`scale flinkdeployment scaled --replicas=${replicas}`);
    expect(await callsFor("scale.headgate.dev", scale)).toBe(calls);
  });
});

describe("delete.headgate.dev", () => {
  const calls = (act: () => Promise<unknown>): Promise<number> => callsFor("delete.headgate.dev", act);
  const gone = (what: string): Promise<true> =>
    until(`${what} to go`, async () =>
      (await kubectl(`get ${what}`)).stderr.includes("NotFound") ? true : undefined,
    );

  it("is called for a deletion, but not for that of what is being deleted already", async () => {
    await succeed("create", flinkDeployment("held", {}, { finalizers: ["example.org/hold"] }));
    const remove = (): Promise<string> => succeed("delete flinkdeployment held --wait=false");
    expect(await calls(remove)).toBe(1);
    expect(await calls(remove)).toBe(0);
    await succeed(`patch flinkdeployment held --type=merge --patch={"metadata":{"finalizers":null}}`);
  });

  it("is called for each of a collection", async () => {
    for (const name of ["one", "two"]) await succeed("create", flinkDeployment(name));
    expect(await calls(() => succeed("delete flinkdeployments one two"))).toBe(2);
  });

  it("is not called for what the garbage collector deletes", async () => {
    await succeed("create configmap owner");
    const uid = await succeed("get configmap owner --output=jsonpath={.metadata.uid}");
    const ownerReferences = [{ apiVersion: "v1", kind: "ConfigMap", name: "owner", uid }];
    await succeed("create", flinkDeployment("owned", {}, { ownerReferences }));
    const remove = async (): Promise<void> => {
      await succeed("delete configmap owner");
      await gone("flinkdeployment/owned");
    };
    expect(await calls(remove)).toBe(0);
  });

  it("is not called for what goes with its namespace", async () => {
    const namespace = namespaceIn(cluster, "calls-doomed");
    await run(cluster, ["create", "namespace", namespace.name]);
    await namespace.succeed("create", flinkDeployment("orders"));
    expect(await calls(() => run(cluster, ["delete", "namespace", namespace.name, "--timeout=60s"]))).toBe(0);
  });
});
