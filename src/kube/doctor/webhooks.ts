import type { ClusterReader } from "./cluster-reader.ts";
import { diagnoseBundle } from "./ca-bundle.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";

export interface WebhookEntry {
  readonly name: string;
  readonly failurePolicy?: string;
  readonly clientConfig: {
    readonly caBundle?: string;
    readonly service?: { readonly namespace: string; readonly name: string; readonly port?: number };
  };
  readonly rules?: readonly {
    readonly apiGroups: readonly string[];
    readonly apiVersions: readonly string[];
    readonly resources: readonly string[];
  }[];
}

export interface Configuration {
  readonly metadata: { readonly name: string };
  readonly webhooks?: readonly WebhookEntry[];
}

const kinds = ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"] as const;

export const configurationsPath = (kind: (typeof kinds)[number]): string =>
  `/apis/admissionregistration.k8s.io/v1/${kind}`;

export interface InstallationNames {
  readonly namespace: string;
  /** Of the webhook configurations, the Service, the Deployment and the account. */
  readonly name: string;
}

/** Our entries, with what they need to be called; `authorities` are the certificates that one of them must hold. */
export const checkWebhooks = async (
  cluster: ClusterReader,
  names: InstallationNames,
  authorities: readonly string[],
): Promise<Diagnosis[]> => {
  const { name } = names;
  const all: Diagnosis[] = [];
  for (const kind of kinds) {
    const report = reporter(`${kind}/${name}`);
    const found = await cluster.read<Configuration>(`${configurationsPath(kind)}/${name}`);
    if (found.state === "forbidden") all.push(report.unknown(found.reason, `let the caller get ${kind}`));
    else if (found.state === "absent")
      all.push(report.problem("is not there", "kubectl apply -k the manifests"));
    else
      for (const entry of found.value.webhooks ?? [])
        all.push(...(await checkEntry(cluster, entry, names, authorities)));
  }
  return all;
};

const checkEntry = async (
  cluster: ClusterReader,
  entry: WebhookEntry,
  { namespace, name }: InstallationNames,
  authorities: readonly string[],
): Promise<Diagnosis[]> => {
  const report = reporter(`entry ${entry.name}`);
  const policy = entry.failurePolicy ?? "Fail";
  const kinds = await missingKinds(cluster, entry);
  const { problem, remedy } = diagnoseBundle(entry.clientConfig.caBundle, authorities);
  const { service } = entry.clientConfig;
  if (service?.namespace !== namespace || service.name !== name)
    return [
      report.problem(
        `does not point to Service ${namespace}/${name}`,
        "kubectl apply -k the manifests, or give --namespace and --name",
      ),
    ];
  return [
    problem === undefined
      ? report.ok(`caBundle holds, failurePolicy ${policy}`)
      : report.problem(problem, remedy),
    ...kinds.map((kind) =>
      report.warning(
        `is about ${kind}, which the API server does not serve`,
        "put the installed CRD's group and version into the component session-cluster",
      ),
    ),
  ];
};

/** Of SessionCluster each installation has its own group and version. */
const missingKinds = async (cluster: ClusterReader, { rules = [] }: WebhookEntry): Promise<string[]> => {
  const versions = rules
    .filter(({ resources }) => resources.some((resource) => resource.startsWith("sessionclusters")))
    .flatMap(({ apiGroups, apiVersions }) =>
      apiGroups.flatMap((group) => apiVersions.map((one) => `${group}/${one}`)),
    );
  const missing: string[] = [];
  for (const version of versions) {
    const found = await cluster.read<{ readonly resources: readonly { readonly name: string }[] }>(
      `/apis/${version}`,
    );
    const isServed =
      found.state !== "absent" &&
      (found.state !== "found" || found.value.resources.some(({ name }) => name === "sessionclusters"));
    if (!isServed) missing.push(`sessionclusters of ${version}`);
  }
  return missing;
};
