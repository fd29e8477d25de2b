import { permissions, type Permission } from "../../manifests/permissions.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { succeed } from "../headgate/succeed.ts";

/** Short and clear: `get secrets`, and for what is limited to a name `get secrets/headgate-serving-authority`. */
export const nameOf = ({ verb, resource, names }: Permission): string =>
  [`${verb} ${resource}`, ...(names ?? [])].join("/");

const ruleOf = ({ verb, resource, names }: Permission): object => {
  const [plural, ...group] = resource.split(".");
  return {
    apiGroups: [group.join(".")],
    resources: [plural],
    verbs: [verb],
    ...(names !== undefined && { resourceNames: names }),
  };
};

const rbac = (kind: string, metadata: object, content: object): object => ({
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind,
  metadata,
  ...content,
});

interface Account {
  readonly namespace: string;
  readonly account: string;
}

const bound = (kind: Permission["role"]["kind"], of: Account, granted: readonly Permission[]): object[] => {
  const { namespace, account } = of;
  const name = `${namespace}-${account}`;
  const metadata = kind === "Role" ? { name, namespace } : { name };
  const rules = granted.filter(({ role }) => role.kind === kind).map(ruleOf);
  const roleRef = { apiGroup: "rbac.authorization.k8s.io", kind, name };
  const subjects = [{ kind: "ServiceAccount", name: account, namespace }];
  return [rbac(kind, metadata, { rules }), rbac(`${kind}Binding`, metadata, { roleRef, subjects })];
};

/** An account that may what is shipped, in its namespace what is shipped for headgate-system, but for these permissions. */
export const createAccount = async (
  cluster: Cluster,
  of: Account,
  without: readonly Permission[],
): Promise<void> => {
  const granted = permissions.filter((permission) => !without.includes(permission));
  const { namespace, account } = of;
  await create(cluster, [
    { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: account, namespace } },
    ...bound("Role", of, granted),
    ...bound("ClusterRole", of, granted),
  ]);
};

/** A namespace with a Service like the shipped one. */
export const createNamespace = async (cluster: Cluster, namespace: string): Promise<void> => {
  const selector = { "app.kubernetes.io/name": "headgate", "app.kubernetes.io/component": "admission" };
  await create(cluster, [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } },
    // of the pods, which the API server makes sure of
    { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "headgate", namespace } },
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "headgate", namespace },
      spec: { selector, ports: [{ port: 443, targetPort: "admission" }] },
    },
  ]);
};

export const create = (cluster: Cluster, objects: readonly object[]): Promise<string> =>
  succeed(cluster, ["create", "-f", "-"], objects.map((object) => JSON.stringify(object)).join("\n---\n"));
