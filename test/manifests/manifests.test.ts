import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  documentsOf,
  files,
  mutating,
  readKustomization,
  validating,
  type PatchOperation,
} from "./read-manifests.ts";

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
    expect([...kustomizations, ...kustomizations.flatMap(namedBy)].sort()).toEqual(files);
  });

  it.each(kustomizations)("%s is of the kind that its folder holds", (file) => {
    expect(readKustomization(file).kind).toBe(file.startsWith("components/") ? "Component" : "Kustomization");
  });

  it("grant nothing, since the server asks the API server for nothing", () => {
    const kinds = files.flatMap(documentsOf).flatMap((document) => ("kind" in document ? [document.kind] : []));
    expect(kinds.filter((kind) => String(kind).includes("Role"))).toEqual([]);
  });
});

describe("the components", () => {
  it.each(["cert-manager", "fail-open", "session-cluster"])("%s changes configurations that exist", (component) => {
    const targets = patchesOf(component).map(({ target }) => target);
    expect(targets).not.toEqual([]);
    for (const { kind, name } of targets) {
      const matching = [mutating, validating].filter((configuration) =>
        new RegExp(`^(${kind})$`).test(configuration.kind),
      );
      expect(matching.map(({ metadata }) => metadata.name)).toEqual(matching.map(() => name));
      expect(matching).not.toEqual([]);
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
