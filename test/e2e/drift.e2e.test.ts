import { describe, expect, it } from "vitest";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";
import { runningStatus } from "./resources/running-status.ts";

const { cluster } = useHeadgate();
const { succeed, stored } = useNamespace(cluster, "drift");

/** Everything that is injected into a FlinkDeployment is injected into this one. */
const manifest = (name: string): object =>
  flinkDeployment(
    name,
    {
      flinkVersion: "v1_18",
      flinkConfiguration: {
        "high-availability.type": "kubernetes",
        "state.checkpoints.dir": `s3://shop-flink/checkpoints/${name}`,
      },
    },
    { annotations: { "flink.queryable-state.enabled": "true" } },
  );

const ways = [
  ["client-side apply", "apply"],
  ["server-side apply", "apply --server-side"],
  ["replace", "replace"],
] as const;

describe.each(ways)("%s of the original manifest", (title, args) => {
  const slug = title.replaceAll(" ", "-");

  const create = async (name: string): Promise<void> => {
    await succeed(args === "replace" ? "create" : args, manifest(name));
    expect(await stored(`flinkdeployment/${name}`)).toMatchObject({
      metadata: { generation: 1 },
      spec: {
        serviceAccount: "flink",
        flinkConfiguration: {
          "queryable-state.enable": "true",
          "high-availability.storageDir": `s3://shop-flink/ha/drift/${name}`,
        },
      },
    });
  };

  it("changes nothing of a fresh resource", async () => {
    const name = `${slug}-fresh`;
    await create(name);
    const { spec } = await stored(`flinkdeployment/${name}`);
    await succeed(args, manifest(name));
    await succeed(args, manifest(name));
    expect(await stored(`flinkdeployment/${name}`)).toMatchObject({ metadata: { generation: 1 }, spec });
  });

  it("changes nothing of a running one", async () => {
    const name = `${slug}-running`;
    await create(name);
    const { spec } = await stored(`flinkdeployment/${name}`);
    const status = JSON.stringify({ status: runningStatus(spec) });
    await succeed(`patch flinkdeployment ${name} --subresource=status --type=merge --patch=${status}`);
    await succeed(args, manifest(name));
    await succeed(args, manifest(name));
    expect(await stored(`flinkdeployment/${name}`)).toMatchObject({ metadata: { generation: 1 }, spec });
  });
});
