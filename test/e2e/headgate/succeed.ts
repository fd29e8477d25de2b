import type { Cluster } from "../cluster/cluster.ts";

/** What kubectl printed; throws what it complained of. */
export const succeed = async (cluster: Cluster, args: readonly string[], input = ""): Promise<string> => {
  const { exitCode, stdout, stderr } = await cluster.kubectl(args, { input });
  if (exitCode !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
  return stdout;
};
