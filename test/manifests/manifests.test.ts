import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { watchedKinds } from "../../src/kube/world/watched-kind.ts";
import {
  allFiles,
  documentsOf,
  files,
  mutating,
  read,
  readKustomization,
  validating,
  type PatchOperation,
} from "./read-manifests.ts";

interface PolicyRule {
  readonly resources: string[];
  readonly verbs: string[];
}

const kustomizations = files.filter((file) => file.endsWith("kustomization.yaml"));

const namedBy = (file: string): string[] => {
  const { resources = [], configMapGenerator = [] } = readKustomization(file);
  return [...resources, ...configMapGenerator.flatMap((generator) => generator.files)].map((name) =>
    join(dirname(file), name),
  );
};

const patchesOf = (component: string) =>
  readKustomization(`components/${component}/kustomization.yaml`).patches ?? [];

describe("the files", () => {
  it.each(files)("%s is YAML", (file) => {
    expect(documentsOf(file)).not.toEqual([]);
  });

  it("are all named by the kustomization beside them, and no others", () => {
    expect([...kustomizations, ...kustomizations.flatMap(namedBy)].sort()).toEqual(allFiles);
  });

  it.each(kustomizations)("%s is of the kind that its folder holds", (file) => {
    expect(readKustomization(file).kind).toBe(file.startsWith("components/") ? "Component" : "Kustomization");
  });

  it("grant the cluster's look-ups, and of those nothing but reading", () => {
    const { rules } = read("base/cluster-role.yaml") as { rules: PolicyRule[] };
    const lookedUp = watchedKinds(undefined).map(({ plural }) => plural);
    const granting = rules.filter(({ resources }) => resources.some((plural) => lookedUp.includes(plural)));
    expect(granting.flatMap(({ resources }) => resources).sort()).toEqual(lookedUp.sort());
    expect(new Set(granting.flatMap(({ verbs }) => verbs))).toEqual(new Set(["get", "list", "watch"]));
  });
});

describe("the components", () => {
  it.each(["cert-manager", "fail-open", "session-cluster"])("%s changes configurations that exist", (component) => {
    const targets = patchesOf(component)
      .map(({ target }) => target)
      .filter(({ kind }) => kind.includes("Webhook"));
    expect(targets).not.toEqual([]);
    for (const { kind, name } of targets) {
      const matching = [mutating, validating].filter((configuration) =>
        new RegExp(`^(${kind})$`).test(configuration.kind),
      );
      expect(matching.map(({ metadata }) => metadata.name)).toEqual(matching.map(() => name));
      expect(matching).not.toEqual([]);
    }
  });

  it("session-cluster changes a role and a Deployment that exist", () => {
    const base = ["base/cluster-role.yaml", "base/deployment.yaml"].map((file) => read(file));
    const targets = patchesOf("session-cluster").map(({ target }) => target);
    for (const object of base) {
      const { kind, metadata } = object as { kind: string; metadata: { name: string } };
      expect(targets).toContainEqual({ kind, name: metadata.name });
    }
  });

  it("fail-open opens the validating entry and no other", () => {
    const [{ target, patch } = { target: undefined, patch: "" }] = patchesOf("fail-open");
    expect(target?.kind).toBe("ValidatingWebhookConfiguration");
    expect(parse(patch) as PatchOperation[]).toEqual([
      { op: "test", path: "/webhooks/0/name", value: validating.webhooks[0]?.name },
      { op: "replace", path: "/webhooks/0/failurePolicy", value: "Ignore" },
    ]);
  });
});
