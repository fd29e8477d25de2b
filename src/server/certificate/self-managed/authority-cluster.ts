import type { SecretStore } from "../../../kube/versioned-secret.ts";
import type { WebhookConfigurations } from "../../../kube/webhook-entries.ts";
import type { PodReport } from "./observation.ts";

/** What the replicas share. All of it rejects with a KubeError. */
export interface AuthorityCluster {
  /** Keeps the authorities. */
  readonly secret: SecretStore;
  /** Make them known to the API server. */
  readonly configurations: WebhookConfigurations;
  /** What the pods behind the Service serve. */
  pods(): Promise<readonly PodReport[]>;
  /** Says for this pod whose leaf it serves, by the authority's fingerprint. */
  report(authority: string): Promise<void>;
  /** Whether this replica leads, which it must have asked again within some seconds. */
  campaign(): Promise<boolean>;
  /** Lets another replica lead at once. */
  resign(): Promise<void>;
}
