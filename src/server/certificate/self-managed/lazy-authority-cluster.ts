import type { AuthorityCluster } from "./authority-cluster.ts";
import type { ClusterNames } from "./kube-authority-cluster.ts";

/** The client of the API server takes a third of a second and 90 MB to load, which only those shall pay who use it. */
export const lazyAuthorityCluster = (names: ClusterNames): AuthorityCluster => {
  let loading: Promise<AuthorityCluster> | undefined;
  const cluster = (): Promise<AuthorityCluster> =>
    (loading ??= import("./kube-authority-cluster.ts").then((module) => module.kubeAuthorityCluster(names)));
  return {
    secret: {
      get: async () => (await cluster()).secret.get(),
      create: async (content) => (await cluster()).secret.create(content),
      change: async (secret, change) => (await cluster()).secret.change(secret, change),
    },
    configurations: {
      read: async () => (await cluster()).configurations.read(),
      publish: async (configuration, bundles) =>
        (await cluster()).configurations.publish(configuration, bundles),
    },
    pods: async () => (await cluster()).pods(),
    report: async (authority) => (await cluster()).report(authority),
    campaign: async () => (await cluster()).campaign(),
    resign: async () => (await cluster()).resign(),
  };
};
