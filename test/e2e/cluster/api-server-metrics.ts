import type { Cluster } from "./cluster.ts";

/** How often the API server has called a webhook entry, by its own count. */
export const callsOf = async (cluster: Cluster, entry: string): Promise<number> =>
  sum(await metrics(cluster), "apiserver_admission_webhook_request_total", entry);

/** How often it went on without an answer, as failurePolicy Ignore has it. */
export const failedOpen = async (cluster: Cluster, entry: string): Promise<number> =>
  sum(await metrics(cluster), "apiserver_admission_webhook_fail_open_count", entry);

const metrics = async (cluster: Cluster): Promise<string[]> => {
  const { stdout } = await cluster.kubectl(["get", "--raw", "/metrics"]);
  return stdout.split("\n");
};

const sum = (lines: readonly string[], metric: string, entry: string): number =>
  lines
    .filter((line) => line.startsWith(`${metric}{`) && line.includes(`name="${entry}"`))
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(" "))), 0);
