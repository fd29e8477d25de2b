import type { Permission } from "../../manifests/permissions.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import { succeed } from "../headgate/succeed.ts";
import { createAccount, createNamespace } from "./account.ts";
import { startLimitedReplica, untilReady, type LimitedReplica } from "./limited-replica.ts";

const secret = ["secret", "headgate-serving-authority"];
const flags = [
  ...["--certificate-self-managed-service", "headgate"],
  ...["--certificate-self-managed-grace-seconds", "1"],
];

export interface AuthorityTrial {
  readonly replica: LimitedReplica;
  /** Resolves when the replica has served and has rotated its authority. */
  readonly rotated: Promise<void>;
}

/** A replica in a namespace of its own, with an authority of its own, that is to rotate it. */
export const tryRotation = async (
  cluster: Cluster,
  { number, without }: { readonly number: number; readonly without: readonly Permission[] },
): Promise<AuthorityTrial> => {
  const namespace = `rights-${number}`;
  await createNamespace(cluster, namespace);
  const of = { namespace, account: "limited" };
  await createAccount(cluster, of, without);
  const replica = await startLimitedReplica(cluster, { ...of, number, flags });
  return { replica, rotated: rotate(cluster, namespace, replica) };
};

const rotate = async (cluster: Cluster, namespace: string, replica: LimitedReplica): Promise<void> => {
  await untilReady(replica);
  await succeed(cluster, ["-n", namespace, "annotate", ...secret, "headgate.dev/rotate=now"]);
  await until("the rotation", async () => {
    const { metadata } = JSON.parse(
      await succeed(cluster, ["-n", namespace, "get", ...secret, "-o", "json"]),
    ) as { metadata: { annotations: Record<string, string> } };
    const { "headgate.dev/rotated": fulfilled, "headgate.dev/rotation-phase": phase } = metadata.annotations;
    return fulfilled === "now" && phase === "stable" ? true : undefined;
  });
};
