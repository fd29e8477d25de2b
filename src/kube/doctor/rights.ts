import type { Access, ClusterReader } from "./cluster-reader.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";
import type { CertificateOrigin } from "./certificate-origin.ts";
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

/** Whether the account may do all that it needs, which is less where the certificate comes from elsewhere. */
export const checkRights = async (
  cluster: ClusterReader,
  { namespace, name }: InstallationNames,
  origin: CertificateOrigin,
): Promise<Diagnosis[]> => {
  const report = reporter(`account ${namespace}/${name}`);
  const user = `system:serviceaccount:${namespace}:${name}`;
  const groups = ["system:serviceaccounts", `system:serviceaccounts:${namespace}`, "system:authenticated"];
  const needed = shippedRights.filter((right) => origin !== "elsewhere" || !isForCertificate(right));
  const answers = await Promise.all(
    needed.map(async ({ where, ...right }) => {
      const access = { ...right, namespace: where === "cluster" ? undefined : namespace };
      return { right, isAllowed: await cluster.mayDo(user, groups, access) };
    }),
  );
  if (answers.some(({ isAllowed }) => isAllowed === undefined))
    return [report.unknown("what it may do cannot be asked", "let the caller create subjectaccessreviews")];
  const missing = answers.filter(({ isAllowed }) => isAllowed === false).map(({ right }) => right);
  if (missing.length === 0) return [report.ok(`may do all ${needed.length} things that it needs`)];
  const remedy = "kubectl apply -k the manifests";
  if (missing.length === needed.length)
    return [report.problem("may do nothing of what the manifests grant", remedy)];
  const found = `may not ${inWords(missing)}`;
  return [
    origin === "unknown" && missing.every(isForCertificate)
      ? report.warning(found, `none with a certificate from cert-manager or files, else ${remedy}`)
      : report.problem(found, remedy),
  ];
};

/** What only keeping the serving authority needs. */
const isForCertificate = ({ group, resource }: Omit<ShippedRight, "where">): boolean =>
  group === "admissionregistration.k8s.io" || ["secrets", "leases", "endpointslices"].includes(resource);

/** One part for each thing, with all that may not be done with it. */
const inWords = (rights: readonly Omit<ShippedRight, "where">[]): string => {
  const things = [...new Set(rights.map(thingOf))];
  const verbsOf = (thing: string): string =>
    rights
      .filter((right) => thingOf(right) === thing)
      .map(({ verb }) => verb)
      .join("/");
  return things.map((thing) => `${verbsOf(thing)} ${thing}`).join(", ");
};

const thingOf = ({ resource, group, name }: Omit<ShippedRight, "where">): string =>
  `${resource}${group === "" ? "" : `.${group}`}${name === undefined ? "" : `/${name}`}`;
