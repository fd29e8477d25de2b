const group = "late.example.org";

/** Lets Headgate read a kind of SessionClusters that is not there yet. */
export const grantReading = {
  apiVersion: "v1",
  kind: "List",
  items: [
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRole",
      metadata: { name: "late-kind" },
      rules: [{ apiGroups: [group], resources: ["sessionclusters"], verbs: ["get", "list", "watch"] }],
    },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRoleBinding",
      metadata: { name: "late-kind" },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: "late-kind" },
      subjects: [{ kind: "ServiceAccount", name: "headgate", namespace: "headgate-system" }],
    },
  ],
};

export const lateCrd = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `sessionclusters.${group}` },
  spec: {
    group,
    scope: "Namespaced",
    names: { kind: "SessionCluster", plural: "sessionclusters", singular: "sessioncluster" },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
      },
    ],
  },
};
