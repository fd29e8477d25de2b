import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kinds, rules, type Kind } from "../../src/core/index.ts";
import {
  mutating,
  readKustomization,
  validating,
  type PatchOperation,
  type Rule,
  type WebhookConfiguration,
} from "./read-manifests.ts";

const pluralOf = (kind: Kind): string => `${kind.toLowerCase()}s`;

const { patches = [] } = readKustomization("components/session-cluster/kustomization.yaml");

/** What the component adds to the rules of the entry at a place. */
const added = ({ kind }: WebhookConfiguration, place: number): Rule[] =>
  patches
    .filter(({ target }) => new RegExp(`^(${target.kind})$`).test(kind))
    .flatMap(({ patch }) => parse(patch) as PatchOperation[])
    .filter(({ op, path }) => op === "add" && path === `/webhooks/${place}/rules/-`)
    .map(({ value }) => value as Rule);

const resourcesOf = (configuration: WebhookConfiguration, name: string): string[] => {
  const place = configuration.webhooks.findIndex((entry) => entry.name === name);
  const own = configuration.webhooks[place]?.rules ?? [];
  return [...own, ...added(configuration, place)].flatMap(({ resources }) => resources).sort();
};

describe("the kinds, with the component for session clusters", () => {
  it("that are validated are all that the core knows", () => {
    expect(resourcesOf(validating, "validate.headgate.dev")).toEqual(kinds.map(pluralOf).sort());
  });

  it("that are mutated are the same but snapshots, of which nothing is injected", () => {
    const mutated = kinds.filter((kind) => kind !== "FlinkStateSnapshot");
    expect(resourcesOf(mutating, "mutate.headgate.dev")).toEqual(mutated.map(pluralOf).sort());
  });

  it("whose scale is judged are those that can be scaled", () => {
    const scaled = ["flinkdeployments/scale", "sessionclusters/scale"];
    expect(resourcesOf(validating, "scale.headgate.dev")).toEqual(scaled);
  });

  it("whose deletion is judged are those that a rule for deletions is about", () => {
    const judged = rules.filter(({ operations }) => operations?.includes("DELETE"));
    const plurals = new Set(judged.flatMap((rule) => rule.kinds.map(pluralOf)));
    expect(resourcesOf(validating, "delete.headgate.dev")).toEqual([...plurals].sort());
  });

  it("include session clusters in one exact group and version", () => {
    const exact = [mutating, validating].flatMap((configuration) =>
      configuration.webhooks.flatMap((_entry, place) => added(configuration, place)),
    );
    expect(exact).not.toEqual([]);
    expect(patches.find(({ target }) => target.kind === "ClusterRole")?.patch).toContain("[ververica.platform]");
    expect(patches.find(({ target }) => target.kind === "Deployment")?.patch).toContain("ververica.platform/v1");
    for (const rule of exact) {
      expect(rule).toMatchObject({ apiGroups: ["ververica.platform"], apiVersions: ["v1"], scope: "Namespaced" });
    }
  });
});

it("the component checks by name what it patches by place, but the first of each configuration", () => {
  for (const { patch } of patches.filter(({ target }) => target.kind.includes("Webhook"))) {
    const operations = parse(patch) as PatchOperation[];
    for (const { path } of operations.filter(({ op }) => op === "add")) {
      const place = Number(path.split("/")[2]);
      const test = { op: "test", path: `/webhooks/${place}/name`, value: validating.webhooks[place]?.name };
      if (place > 0) expect(operations).toContainEqual(test);
    }
  }
});
