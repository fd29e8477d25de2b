import { join } from "node:path";
import type { Cluster } from "../cluster/cluster.ts";
import { installCrds } from "./crds.ts";
import { succeed } from "./succeed.ts";

const kustomization = join(import.meta.dirname, "kustomization");

/** A Node, as the endpoint controller leaves out pods of nodes that do not exist. */
const node = JSON.stringify({ apiVersion: "v1", kind: "Node", metadata: { name: "node" } });

/** The operator's kinds and, unchanged, what `manifests` holds. */
export const installHeadgate = async (cluster: Cluster): Promise<void> => {
  await installCrds(cluster);
  await succeed(cluster, ["apply", "-k", kustomization]);
  if (cluster.runner === "binaries") await succeed(cluster, ["create", "-f", "-"], node);
};
