import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { files, folder, mutating, validating, type Entry, type Rule } from "./read-manifests.ts";

const common = {
  matchPolicy: "Equivalent",
  sideEffects: "NoneOnDryRun",
  admissionReviewVersions: ["v1"],
  timeoutSeconds: 5,
  namespaceSelector: {
    matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "NotIn", values: ["kube-system"] }],
  },
};

const rule = (operations: string[], resources: string[]): Rule => ({
  apiGroups: ["flink.apache.org"],
  apiVersions: ["v1beta1"],
  resources,
  operations,
  scope: "Namespaced",
});

const clientConfig = (path: string) => ({
  service: { name: "headgate", namespace: "headgate-system", port: 443, path },
});

const injected = ["flinkdeployments", "flinksessionjobs", "flinkbluegreendeployments"];

/** Every field, so that none comes or goes unseen (caBundle, objectSelector, a path that nobody serves). */
const expected = [
  {
    ...common,
    name: "mutate.headgate.dev",
    clientConfig: clientConfig("/mutate"),
    failurePolicy: "Ignore",
    reinvocationPolicy: "IfNeeded",
    rules: [rule(["CREATE", "UPDATE"], injected)],
  },
  {
    ...common,
    name: "validate.headgate.dev",
    clientConfig: clientConfig("/validate"),
    failurePolicy: "Fail",
    rules: [rule(["CREATE", "UPDATE"], [...injected, "flinkstatesnapshots"])],
  },
  {
    ...common,
    name: "scale.headgate.dev",
    clientConfig: clientConfig("/validate"),
    failurePolicy: "Ignore",
    rules: [rule(["UPDATE"], ["flinkdeployments/scale"])],
  },
  {
    ...common,
    name: "delete.headgate.dev",
    clientConfig: clientConfig("/validate"),
    failurePolicy: "Ignore",
    rules: [rule(["DELETE"], ["flinkdeployments", "flinksessionjobs"])],
  },
];

const entries = [...mutating.webhooks, ...validating.webhooks];

it("has these entries, in the places where the components look for them", () => {
  expect(mutating.webhooks.map(({ name }) => name)).toEqual(["mutate.headgate.dev"]);
  expect(entries.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
});

describe.each(entries.map((entry, index) => ({ name: entry.name, entry, index })))("$name", (given) => {
  const { entry, index } = given;
  const { matchConditions } = entry;

  it("has these fields", () => {
    expect(entry).toEqual({ ...expected[index], matchConditions });
  });

  // a key that is not there would be an evaluation error, which rejects under Fail and skips under Ignore
  it.each(matchConditions)("$name reaches into objects by optional access only", ({ expression }) => {
    const withoutTexts = expression.replaceAll(/'[^']*'/g, "''");
    expect(withoutTexts.match(/\b(object|oldObject|userInfo)\b(?!\.\?)/g) ?? []).toEqual([]);
    expect(withoutTexts.match(/\.\?\w+\.(?!\?|orValue\()/g) ?? []).toEqual([]);
    expect(withoutTexts.match(/[\w)\]]\[(?!\?)/g) ?? []).toEqual([]);
  });
});

const conditionOf = ({ matchConditions }: Entry, name: string): string =>
  matchConditions.find((condition) => condition.name === name)?.expression ?? "";

describe("the entries for creations and updates", () => {
  const [mutate, validate] = [...mutating.webhooks, ...validating.webhooks] as [Entry, Entry];

  it.each([mutate, validate])("have the two conditions ($name)", ({ matchConditions }) => {
    expect(matchConditions.map(({ name }) => name)).toEqual(["not-being-deleted", "relevant-change"]);
  });

  // where the left side is true, CEL forgets an error on the right: a CREATE can then never fail to evaluate
  it.each([mutate, validate].flatMap(({ matchConditions }) => matchConditions))(
    "ask about updates only ($name)",
    ({ expression }) => {
      expect(expression.startsWith("request.operation != 'UPDATE' ||")).toBe(true);
      expect(expression).not.toContain("&& request.");
    },
  );

  it("let through what is being deleted in the same way", () => {
    expect(conditionOf(mutate, "not-being-deleted")).toBe(conditionOf(validate, "not-being-deleted"));
  });

  it("differ in labels alone as to what a relevant change is", () => {
    const [left, right] = [mutate, validate].map((entry) =>
      conditionOf(entry, "relevant-change")
        .split("\n")
        .filter((line) => !line.includes(".?labels")),
    );
    expect(left).toEqual(right);
  });

  it.each([
    { name: "spec", text: "object.?spec != oldObject.?spec" },
    { name: "the SSL switch", text: "'flink.security.ssl.enabled'" },
    { name: "the queryable-state switch", text: "'flink.queryable-state.enabled'" },
    { name: "Headgate's annotations", text: "name.startsWith('headgate.dev/')" },
  ])("look at $name", ({ text }) => {
    for (const entry of [mutate, validate]) expect(conditionOf(entry, "relevant-change")).toContain(text);
  });
});

describe("delete.headgate.dev", () => {
  const entry = validating.webhooks.find(({ name }) => name === "delete.headgate.dev");

  it("lets through what is being deleted already, and what controllers delete", () => {
    expect(entry?.matchConditions.map(({ name }) => name)).toEqual(["not-being-deleted", "not-by-controllers"]);
    for (const { expression } of entry?.matchConditions ?? []) expect(expression).not.toMatch(/\bobject\b/);
  });
});

it.each(files)("%s carries no caBundle", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).not.toMatch(/^[^#\n]*(\/caBundle\b|\bcaBundle["']?:)/m);
});
