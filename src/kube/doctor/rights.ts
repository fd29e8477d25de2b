import type { Access, ClusterReader } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";
import type { InstallationNames } from "./webhooks.ts";

/** One right that manifests/base grants; a test compares them. */
export interface ShippedRight extends Omit<Access, "namespace"> {
  readonly where: "cluster" | "namespace";
}

type Where = ShippedRight["where"];

const rights =
  (where: Where, group: string, name?: string) =>
  (resources: readonly string[], verbs: readonly string[]): ShippedRight[] =>
    resources.flatMap((resource) => verbs.map((verb) => ({ where, group, resource, verb, name })));

const read = ["get", "list", "watch"];

/** All that the account needs with a certificate of its own making. */
export const shippedRights: readonly ShippedRight[] = [
  ...rights("cluster", "")(["namespaces"], read),
  ...rights("cluster", "flink.apache.org")(["flinkdeployments", "flinksessionjobs"], read),
  ...rights("cluster", "flink.apache.org")(["flinkstatesnapshots"], ["list", "watch"]),
  ...rights("cluster", "events.k8s.io")(["events"], ["create", "patch"]),
  ...rights(
    "cluster",
    "admissionregistration.k8s.io",
    "headgate",
  )(["mutatingwebhookconfigurations", "validatingwebhookconfigurations"], ["get", "patch"]),
  ...rights("namespace", "")(["secrets"], ["create"]),
  ...rights("namespace", "", "headgate-serving-authority")(["secrets"], ["get", "patch"]),
  ...rights("namespace", "coordination.k8s.io")(["leases"], ["get", "list", "create", "patch"]),
  ...rights("namespace", "discovery.k8s.io")(["endpointslices"], ["list"]),
];

/** Whether the account may do all that the manifests let it do. */
export const checkRights = async (
  cluster: ClusterReader,
  { namespace, name }: InstallationNames,
): Promise<Diagnosis[]> => {
  const report = reporter(`account ${namespace}/${name}`);
  const user = `system:serviceaccount:${namespace}:${name}`;
  const groups = ["system:serviceaccounts", `system:serviceaccounts:${namespace}`, "system:authenticated"];
  const answers = await Promise.all(
    shippedRights.map(async ({ where, ...right }) => {
      const access = { ...right, namespace: where === "cluster" ? undefined : namespace };
      return { right, isAllowed: await cluster.mayDo(user, groups, access) };
    }),
  );
  if (answers.some(({ isAllowed }) => isAllowed === undefined))
    return [report.unknown("what it may do cannot be asked", "let the caller create subjectaccessreviews")];
  const missing = answers.filter(({ isAllowed }) => isAllowed === false).map(({ right }) => right);
  if (missing.length === 0)
    return [report.ok(`may do all ${shippedRights.length} things that the manifests grant`)];
  const found = `may not ${missing.map(inWords).join(", ")}`;
  return [
    missing.every(isForCertificate)
      ? report.warning(
          found,
          "nothing with a certificate from cert-manager or files, else kubectl apply -k the manifests",
        )
      : report.problem(found, "kubectl apply -k the manifests"),
  ];
};

/** What only keeping the serving authority needs. */
const isForCertificate = ({ group, resource }: Omit<ShippedRight, "where">): boolean =>
  group === "admissionregistration.k8s.io" || ["secrets", "leases", "endpointslices"].includes(resource);

const inWords = ({ verb, resource, group, name }: Omit<ShippedRight, "where">): string =>
  `${verb} ${resource}${group === "" ? "" : `.${group}`}${name === undefined ? "" : `/${name}`}`;
