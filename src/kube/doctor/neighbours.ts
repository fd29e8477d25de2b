import type { ClusterReader } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";
import {
  configurationsPath,
  type Configuration,
  type InstallationNames,
  type WebhookEntry,
} from "./webhooks.ts";

interface List {
  readonly items: readonly Configuration[];
}

/** Other webhooks for the operator's kinds. The API server calls mutating ones in the order of their configurations' names. */
export const checkNeighbours = async (
  cluster: ClusterReader,
  { name }: InstallationNames,
): Promise<Diagnosis[]> => {
  const report = reporter("other webhooks");
  const found = await cluster.read<List>(configurationsPath("mutatingwebhookconfigurations"));
  if (found.state !== "found")
    return [report.unknown("they may not be listed", "let the caller list mutatingwebhookconfigurations")];
  const others = found.value.items
    .filter((one) => one.metadata.name !== name && (one.webhooks ?? []).some(isAboutFlink))
    .map(({ metadata }) => metadata.name)
    .sort();
  const after = others.filter((other) => other > name);
  if (after.length > 0)
    return [
      report.warning(
        `${after.join(", ")} may change Flink resources after Headgate, by the order of the names`,
        "rename what should come first; reinvocationPolicy IfNeeded has Headgate look once more",
      ),
    ];
  return [
    report.ok(others.length === 0 ? "none mutates Flink resources" : `${others.join(", ")}, before Headgate`),
  ];
};

const isAboutFlink = ({ rules = [] }: WebhookEntry): boolean =>
  rules.some(({ apiGroups }) => apiGroups.includes("flink.apache.org") || apiGroups.includes("*"));
