import { CustomObjectsApi } from "@kubernetes/client-node";
import type { Connection } from "../../../src/kube/connection.ts";

/** Where Headgate's webhooks are not called. */
const kind = {
  group: "flink.apache.org",
  version: "v1beta1",
  namespace: "kube-system",
  plural: "flinksessionjobs",
};

const atOnce = 20;

const sessionJob = (index: number): object => ({
  apiVersion: `${kind.group}/${kind.version}`,
  kind: "FlinkSessionJob",
  metadata: { name: `job-${index}` },
  spec: {
    deploymentName: `cluster-${index % 20}`,
    job: {
      jarURI: `https://artifacts.example.org/job-${index}.jar`,
      parallelism: 2,
      upgradeMode: "stateless",
    },
    flinkConfiguration: Object.fromEntries(
      Array.from({ length: 20 }, (_, key) => [`some.option.of.the.job.${key}`, `value ${index}`]),
    ),
  },
});

/** Gives what removes them all. */
export const createSessionJobs = async (
  connection: Connection,
  count: number,
): Promise<() => Promise<void>> => {
  const api = connection.client(CustomObjectsApi);
  const rest = Array.from({ length: count }, (_, index) => index);
  const create = async (): Promise<void> => {
    for (let index = rest.pop(); index !== undefined; index = rest.pop())
      await api.createNamespacedCustomObject({ ...kind, body: sessionJob(index) });
  };
  await Promise.all(Array.from({ length: atOnce }, create));
  return async () => {
    // takes longer than the connection's limit, and goes on without anyone waiting
    await api.deleteCollectionNamespacedCustomObject(kind).catch(() => undefined);
  };
};
