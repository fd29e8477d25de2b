import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kinds, type Kind } from "../../src/core/index.ts";
import {
  files,
  folder,
  mutating,
  readKustomization,
  validating,
  type PatchOperation,
  type Rule,
} from "./read-manifests.ts";

const pluralOf = (kind: Kind): string => `${kind.toLowerCase()}s`;

const common = {
  matchPolicy: "Equivalent",
  sideEffects: "NoneOnDryRun",
  admissionReviewVersions: ["v1"],
  timeoutSeconds: 5,
  namespaceSelector: {
    matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "NotIn", values: ["kube-system"] }],
  },
};

const rule = (resources: string[]): Rule => ({
  apiGroups: ["flink.apache.org"],
  apiVersions: ["v1beta1"],
  resources,
  operations: ["CREATE", "UPDATE"],
  scope: "Namespaced",
});

const clientConfig = (path: string) => ({
  service: { name: "headgate", namespace: "headgate-system", port: 443, path },
});

/** Every field, so that none comes or goes unseen (caBundle, objectSelector, a path that nobody serves). */
const entries = [
  {
    configuration: mutating,
    expected: {
      ...common,
      name: "mutate.headgate.dev",
      clientConfig: clientConfig("/mutate"),
      failurePolicy: "Ignore",
      reinvocationPolicy: "IfNeeded",
      rules: [rule(["flinkdeployments", "flinksessionjobs", "flinkbluegreendeployments"])],
    },
  },
  {
    configuration: validating,
    expected: {
      ...common,
      name: "validate.headgate.dev",
      clientConfig: clientConfig("/validate"),
      failurePolicy: "Fail",
      rules: [
        rule(["flinkdeployments", "flinksessionjobs", "flinkbluegreendeployments", "flinkstatesnapshots"]),
      ],
    },
  },
];

describe.each(entries)("the entry $expected.name", ({ configuration, expected }) => {
  const [entry, ...others] = configuration.webhooks;
  const conditions = entry?.matchConditions ?? [];

  it("is the only one and has these fields", () => {
    expect(others).toEqual([]);
    expect(entry).toEqual({ ...expected, matchConditions: conditions });
  });

  it("has the two conditions", () => {
    expect(conditions.map(({ name }) => name)).toEqual(["not-being-deleted", "relevant-change"]);
  });

  // where the left side is true, CEL forgets an error on the right: a CREATE or DELETE can then never fail to evaluate
  it.each(conditions)("$name is about updates only", ({ expression }) => {
    expect(expression.startsWith("request.operation != 'UPDATE' ||")).toBe(true);
    expect(expression).not.toContain("&& request.");
  });

  // a key that is not there would be an evaluation error, which rejects under Fail and skips under Ignore
  it.each(conditions)("$name reaches into objects by optional access only", ({ expression }) => {
    const withoutTexts = expression.replaceAll(/'[^']*'/g, "''");
    expect(withoutTexts.match(/\b(object|oldObject)\b(?!\.\?)/g) ?? []).toEqual([]);
    expect(withoutTexts.match(/\.\?\w+\.(?!\?|orValue\()/g) ?? []).toEqual([]);
    expect(withoutTexts.match(/[\w)\]]\[(?!\?)/g) ?? []).toEqual([]);
  });
});

describe("both entries", () => {
  const conditionsOf = (configuration: typeof mutating, name: string): (string | undefined)[] =>
    configuration.webhooks.map(
      ({ matchConditions }) => matchConditions.find((condition) => condition.name === name)?.expression,
    );

  it("let through what is being deleted in the same way", () => {
    const [mutate, validate] = [mutating, validating].map((configuration) =>
      conditionsOf(configuration, "not-being-deleted"),
    );
    expect(mutate).toEqual(validate);
  });

  it("differ in labels alone as to what a relevant change is", () => {
    const [mutate, validate] = [mutating, validating].map((configuration) =>
      conditionsOf(configuration, "relevant-change").map((text) =>
        text?.split("\n").filter((line) => !line.includes(".?labels")),
      ),
    );
    expect(mutate).toEqual(validate);
  });

  it.each([
    { name: "spec", text: "object.?spec != oldObject.?spec" },
    { name: "the SSL switch", text: "'flink.security.ssl.enabled'" },
    { name: "the queryable-state switch", text: "'flink.queryable-state.enabled'" },
    { name: "Headgate's annotations", text: "name.startsWith('headgate.dev/')" },
  ])("look at $name", ({ text }) => {
    for (const configuration of [mutating, validating]) {
      expect(conditionsOf(configuration, "relevant-change").join()).toContain(text);
    }
  });

  it.each(files)("carry no caBundle (%s)", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).not.toMatch(/^[^#\n]*caBundle/m);
  });
});

describe("the kinds", () => {
  const { patches = [] } = readKustomization("components/session-cluster/kustomization.yaml");
  const operations = patches.flatMap(({ patch }) => parse(patch) as PatchOperation[]);
  const resourcesOf = (configuration: typeof mutating): string[] =>
    [...configuration.webhooks.flatMap(({ rules }) => rules), ...operations.map(({ value }) => value as Rule)]
      .flatMap(({ resources }) => resources)
      .sort();

  it("that are validated are all that the core knows, with the component for session clusters", () => {
    expect(resourcesOf(validating)).toEqual(kinds.map(pluralOf).sort());
  });

  it("that are mutated are the same but snapshots, of which nothing is injected", () => {
    const mutated = kinds.filter((kind) => kind !== "FlinkStateSnapshot");
    expect(resourcesOf(mutating)).toEqual(mutated.map(pluralOf).sort());
  });

  it("include session clusters in one exact group and version, in both entries", () => {
    expect(patches.map(({ target }) => target.kind)).toEqual(["(Mutating|Validating)WebhookConfiguration"]);
    expect(operations).toEqual([
      {
        op: "add",
        path: "/webhooks/0/rules/-",
        value: { ...rule(["sessionclusters"]), apiGroups: ["ververica.platform"], apiVersions: ["v1"] },
      },
    ]);
  });
});
