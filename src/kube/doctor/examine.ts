import { connect, type ConnectOptions } from "../connection.ts";
import { servingAuthorities } from "./authorities.ts";
import { certificateOrigin } from "./certificate-origin.ts";
import { clusterReader } from "./cluster-reader.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { checkKinds } from "./kinds.ts";
import { checkLease } from "./leases.ts";
import { checkNeighbours } from "./neighbours.ts";
import { checkOperator } from "./operator.ts";
import { checkOperatorRelease } from "./operator-release.ts";
import { checkRights } from "./rights.ts";
import { checkService } from "./service.ts";
import { checkVersion } from "./version.ts";
import { checkWebhooks, type InstallationNames } from "./webhooks.ts";

export interface Installation extends InstallationNames {
  readonly operatorVersion: string;
}

/** All checks of a cluster, in the order in which to mend what they find. Rejects where it cannot be reached. */
export const examine = async (options: ConnectOptions, installation: Installation): Promise<Diagnosis[]> => {
  const cluster = clusterReader(connect(options));
  const origin = await certificateOrigin(cluster, installation);
  const authorities = await servingAuthorities(cluster, installation, origin);
  return [
    ...(await checkVersion(cluster)),
    ...(await checkKinds(cluster)),
    ...(await checkOperator(cluster)),
    ...(await checkOperatorRelease(cluster, installation.operatorVersion)),
    ...(await checkRights(cluster, installation, origin)),
    ...(await checkService(cluster, installation)),
    ...(await checkWebhooks(cluster, installation, authorities)),
    ...(await checkLease(cluster, installation, origin)),
    ...(await checkNeighbours(cluster, installation)),
  ];
};
