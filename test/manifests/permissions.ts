import { globSync } from "node:fs";
import { parse } from "yaml";
import { documentsOf, folder, readKustomization, type PatchOperation } from "./read-manifests.ts";

export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

interface Role {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly rules: readonly PolicyRule[];
}

/** One verb on one resource that a role grants. */
export interface Permission {
  readonly role: { readonly kind: "Role" | "ClusterRole"; readonly name: string };
  readonly verb: string;
  /** With its group, as kubectl has it: `leases.coordination.k8s.io`. */
  readonly resource: string;
  /** Undefined: any. */
  readonly names: readonly string[] | undefined;
}

const isRoleKind = (kind: string): kind is Permission["role"]["kind"] => kind === "Role" || kind === "ClusterRole";

const isRole = (document: object): document is Role =>
  "kind" in document && isRoleKind(String(document.kind)) && "metadata" in document && "rules" in document;

const granted = (kind: string, name: string, rules: readonly PolicyRule[]): Permission[] => {
  if (!isRoleKind(kind)) return [];
  return rules.flatMap(({ apiGroups, resources, resourceNames, verbs }) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) =>
        verbs.map((verb) => ({
          role: { kind, name },
          verb,
          resource: group === "" ? resource : `${resource}.${group}`,
          names: resourceNames,
        })),
      ),
    ),
  );
};

const ofBase = globSync("base/*.yaml", { cwd: folder })
  .sort()
  .flatMap(documentsOf)
  .filter(isRole)
  .flatMap(({ kind, metadata, rules }) => granted(kind, metadata.name, rules));

const { patches = [] } = readKustomization("components/session-cluster/kustomization.yaml");
const ofSessionClusters = patches
  .filter(({ target }) => isRoleKind(target.kind))
  .flatMap(({ target, patch }) =>
    (parse(patch) as PatchOperation[]).flatMap(({ value }) =>
      granted(target.kind, target.name, [value as PolicyRule]),
    ),
  );

/** All that the shipped manifests grant, the component for session clusters included. */
export const permissions: readonly Permission[] = [...ofBase, ...ofSessionClusters];
