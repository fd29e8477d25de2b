import { gauge } from "./definition.ts";

export const worldAgeSeconds = gauge({
  name: "headgate_world_age_seconds",
  help: "Time since the API server last said anything about the objects of a kind that look-ups use: an event, a bookmark, a new connection, or that it does not serve the kind. At most about 95 while all is well; nothing where look-ups do not ask the API server.",
  labels: {
    kind: "`Namespace`, `FlinkDeployment`, `FlinkSessionJob`, `FlinkStateSnapshot`, `SessionCluster` (where `cluster.sessionClusters` is set)",
  },
});
