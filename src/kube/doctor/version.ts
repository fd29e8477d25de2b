import type { ClusterReader } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";

/** matchConditions of webhooks are stable since (kubernetes/enhancements, KEP-3716). */
const oldest = { major: 1, minor: 30 };

interface Version {
  readonly major: string;
  readonly minor: string;
  readonly gitVersion: string;
}

/** Kubernetes itself. Rejects where the API server does not answer. */
export const checkVersion = async (cluster: ClusterReader): Promise<Diagnosis[]> => {
  const report = reporter("Kubernetes");
  const answer = await cluster.read<Version>("/version");
  if (answer.state !== "found")
    return [report.unknown("its version may not be read", "let the caller get /version")];
  const { major, minor, gitVersion } = answer.value;
  // distributions write "30+"
  const isNewEnough = Number(major) > oldest.major || Number.parseInt(minor, 10) >= oldest.minor;
  return [
    isNewEnough
      ? report.ok(gitVersion)
      : report.problem(
          `${gitVersion}, expected 1.30 or newer`,
          "upgrade Kubernetes before installing Headgate",
        ),
  ];
};
