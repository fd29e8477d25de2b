import type { Permission } from "../../manifests/permissions.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import { succeed } from "../headgate/succeed.ts";
import { createAccount } from "./account.ts";
import { anyCertificate, startLimitedReplica, untilReady } from "./limited-replica.ts";
import { refused } from "./reviews.ts";

export interface Told {
  /** Whether there is an Event of a denial, and whether the next denial is counted in it. */
  readonly once: boolean;
  readonly again: boolean;
}

interface Events {
  readonly items: readonly {
    readonly regarding: { readonly name: string };
    readonly series?: { readonly count: number };
  }[];
}

/** What is counted is written once a minute. */
const secondsToCount = 75;

/** What Events tell of a denial that happens twice, under an account that lacks these permissions. */
export const tryEvents = async (
  cluster: Cluster,
  namespace: string,
  { number, without }: { readonly number: number; readonly without: readonly Permission[] },
): Promise<Told> => {
  const of = { namespace, account: `events-${number}` };
  const name = `orders-${number}`;
  await createAccount(cluster, of, without);
  const replica = await startLimitedReplica(cluster, {
    ...of,
    number,
    flags: ["--cluster-look-ups", "none", ...anyCertificate(namespace)],
  });
  const tells = (what: string, count: number, seconds: number): Promise<boolean> =>
    until(
      what,
      async () => {
        const text = await succeed(cluster, ["-n", namespace, "get", "events.events.k8s.io", "-o", "json"]);
        const event = (JSON.parse(text) as Events).items.find(({ regarding }) => regarding.name === name);
        return event !== undefined && (event.series?.count ?? 1) >= count ? true : undefined;
      },
      seconds,
    ).catch(() => false);
  try {
    await untilReady(replica);
    await replica.review(refused(namespace, name));
    const once = await tells("an Event", 1, 5);
    await replica.review(refused(namespace, name));
    return { once, again: once && (await tells("its repetition", 2, secondsToCount)) };
  } finally {
    await replica.stop();
  }
};
