import { KubeError } from "../../../kube/kube-error.ts";
import type { AuthorityCluster } from "./authority-cluster.ts";
import type { ClusterNames } from "./kube-authority-cluster.ts";

/** The client of the API server takes a third of a second and 90 MB to load, which only those shall pay who use it. */
export const lazyAuthorityCluster = (names: ClusterNames): AuthorityCluster => {
  let made: AuthorityCluster | undefined;
  const cluster = async (): Promise<AuthorityCluster> => {
    const { kubeAuthorityCluster } = await import("./kube-authority-cluster.ts");
    try {
      return (made ??= kubeAuthorityCluster(names));
    } catch (cause) {
      // tried again with the next request: the token may not be mounted yet
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new KubeError("unavailable", `no way to the API server: ${reason}`, { cause });
    }
  };
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
