import { readFileSync } from "node:fs";
import type { Cluster } from "../cluster/cluster.ts";
import type { Replica } from "../headgate/replica.ts";
import { succeed } from "../headgate/succeed.ts";
import { httpsClient, type HttpsClient } from "./https-client.ts";

interface Kubeconfig {
  readonly clusters: readonly [
    { readonly cluster: { readonly server: string; readonly "certificate-authority-data": string } },
  ];
  readonly users: readonly [{ readonly user: { readonly token: string } }];
}

/** For load that kubectl, a process for each call, cannot make. With the binaries runner only. */
export const apiServerClient = ({ kubeconfig }: Cluster): HttpsClient => {
  const config = JSON.parse(readFileSync(kubeconfig, "utf8")) as Kubeconfig;
  const [{ cluster }] = config.clusters;
  const { hostname, port } = new URL(cluster.server);
  const ca = Buffer.from(cluster["certificate-authority-data"], "base64");
  return httpsClient({ host: hostname, port: Number(port), token: config.users[0].user.token, ca });
};

/** Calls a replica as the API server does, trusting what is published for that. */
export const replicaClient = async (cluster: Cluster, { address }: Replica): Promise<HttpsClient> => {
  const path = "jsonpath={.webhooks[0].clientConfig.caBundle}";
  const bundle = await succeed(cluster, ["get", "validatingwebhookconfiguration", "headgate", "-o", path]);
  const ca = Buffer.from(bundle, "base64");
  return httpsClient({ host: address, port: 8443, servername: "headgate.headgate-system.svc", ca });
};
