import { selfSignedServing } from "../../../src/pki/serving-certificate.ts";
import type { Permission } from "../../manifests/permissions.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import { succeed } from "../headgate/succeed.ts";
import { createAccount } from "./account.ts";
import { startLimitedReplica } from "./limited-replica.ts";

const namespace = "headgate-system";
const flags = ["--certificate-self-managed-service", "headgate"];

const strangers = (): string =>
  Buffer.from(
    selfSignedServing({ dnsNames: ["stranger"], ipAddresses: [], days: 1, now: new Date() }).ca,
  ).toString("base64");

/** Whether a replica that lacks these permissions brings a caBundle back that someone has overwritten. */
export const tryRepair = async (
  cluster: Cluster,
  configuration: string,
  { number, without }: { readonly number: number; readonly without: readonly Permission[] },
): Promise<boolean> => {
  const of = { namespace, account: `limited-${number}` };
  await createAccount(cluster, of, without);
  const stranger = strangers();
  const path = "/webhooks/0/clientConfig/caBundle";
  const patch = JSON.stringify([{ op: "add", path, value: stranger }]);
  await succeed(cluster, ["patch", configuration, "headgate", "--type=json", "-p", patch]);
  const replica = await startLimitedReplica(cluster, { ...of, number, flags });
  try {
    return await until("a repair, or word that there will be none", async () => {
      const saysNo = replica.log().includes("certificate-cluster-forbidden");
      const bundle = await succeed(cluster, [
        ...["get", configuration, "headgate", "-o", "jsonpath={.webhooks[0].clientConfig.caBundle}"],
      ]);
      return bundle === stranger ? (saysNo ? false : undefined) : true;
    });
  } finally {
    await replica.stop();
  }
};
