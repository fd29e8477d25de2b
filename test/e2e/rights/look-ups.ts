import type { Permission } from "../../manifests/permissions.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import { createAccount } from "./account.ts";
import { anyCertificate, startLimitedReplica, untilReady, type LimitedReplica } from "./limited-replica.ts";
import { deletion, ofNoJob, scaling } from "./reviews.ts";

/** Which of the things that look-ups are for work. */
export type Outcome = Readonly<Record<string, boolean>>;

export interface Places {
  /** Where accounts and pods go. */
  readonly accounts: string;
  /** With a session job of a cluster that is to be deleted. */
  readonly jobs: string;
  /** The same, and it is being deleted itself. */
  readonly going: string;
}

export interface LookUpTrial {
  readonly number: number;
  readonly without: readonly Permission[];
}

const flags = ["--cluster-look-ups", "watch", "--cluster-session-clusters", "ververica.platform/v1"];

/** What works under an account that lacks these permissions. */
export const tryLookUps = async (
  cluster: Cluster,
  places: Places,
  { number, without }: LookUpTrial,
): Promise<Outcome> => {
  const of = { namespace: places.accounts, account: `look-ups-${number}` };
  await createAccount(cluster, of, without);
  const replica = await startLimitedReplica(cluster, {
    ...of,
    number,
    flags: [...flags, ...anyCertificate(of.namespace)],
  });
  try {
    await untilReady(replica);
    return await outcomeOf(replica, places);
  } finally {
    await replica.stop();
  }
};

const outcomeOf = async (replica: LimitedReplica, { jobs, going }: Places): Promise<Outcome> => {
  const isDenied = async (kind: string): Promise<boolean> =>
    (await replica.review(ofNoJob(jobs, kind))).includes('"allowed":false');
  const isWarned = async (namespace: string): Promise<boolean> =>
    (await replica.review(deletion(namespace))).includes("is still named by session jobs");
  return {
    ...(await followed(replica)),
    "a deployment that is not there is known to be missing": await isDenied("FlinkDeployment"),
    "a session job that is not there is known to be missing": await isDenied("FlinkSessionJob"),
    "the deletion of a session cluster with jobs is warned of": await isWarned(jobs),
    "but not in a namespace that goes": !(await isWarned(going)),
    "a SessionCluster that is scaled is judged": await isScaleJudged(replica, jobs),
  };
};

const kinds = ["Namespace", "FlinkDeployment", "FlinkSessionJob", "FlinkStateSnapshot", "SessionCluster"];

/** The log says of each kind once how it is. */
const followed = async (replica: LimitedReplica): Promise<Outcome> => {
  const lines = await until("word of each kind", () => {
    const found = replica
      .log()
      .split("\n")
      .filter((line) => line.includes('"lookUps"'));
    return kinds.every((kind) => found.some((line) => line.includes(`"${kind}"`))) ? found : undefined;
  });
  const isUpToDate = (kind: string): boolean =>
    lines.some((line) => line.includes(`"${kind}"`) && line.includes("up to date"));
  return Object.fromEntries(kinds.map((kind) => [`${kind}s are at hand`, isUpToDate(kind)]));
};

const isScaleJudged = async (replica: LimitedReplica, namespace: string): Promise<boolean> => {
  await replica.review(scaling(namespace));
  const line = (await replica.ops("/metrics"))
    .split("\n")
    .find((text) => text.includes('kind="SessionCluster"'));
  return line?.includes('outcome="allowed"') ?? false;
};
