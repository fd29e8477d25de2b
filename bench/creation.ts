import type { JsonObject, Request } from "../src/core/index.ts";

/** The request that creates a FlinkDeployment. */
export const creation = (object: JsonObject): Request => ({
  uid: "00000000-0000-0000-0000-000000000000",
  operation: "CREATE",
  group: "flink.apache.org",
  version: "v1beta1",
  kindName: "FlinkDeployment",
  kind: "FlinkDeployment",
  subResource: "",
  namespace: "shop",
  name: "orders",
  user: { name: "alice", groups: [] },
  dryRun: false,
  object,
  oldObject: undefined,
});
