import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  admit,
  applyEdits,
  catalogueLines,
  defaultCoreSettings,
  oneLine,
  optionsOf,
  parseDottedVersion,
  unknownWorld,
  type Context,
  type Finding,
  type Fix,
  type Json,
  type JsonObject,
  type Line,
  type Operation,
} from "../src/core/index.ts";
import type { Configuration } from "../src/core/flink/configuration.ts";
import { readResource } from "../src/core/resources/read-resource.ts";
import { requestFor } from "./harness/fixture.ts";

const context: Context = { settings: defaultCoreSettings, world: unknownWorld };

const optionsIn = (line: string) => {
  const version = parseDottedVersion(line);
  return version === undefined ? [] : optionsOf(version);
};

const withName = (key: string): string => key.replaceAll(/<[^>]*>/g, "orders");

const keysOf = new Map(
  catalogueLines.map((line) => [
    line,
    optionsIn(line).flatMap(({ key, deprecatedKeys }) => [key, ...deprecatedKeys].map(withName)),
  ]),
);

const cluster = (line: string, flinkConfiguration: JsonObject): JsonObject => ({
  flinkVersion: `v${line.replace(".", "_")}`,
  image: `flink:${line}`,
  serviceAccount: "flink",
  flinkConfiguration,
  jobManager: { resource: { memory: "2048m" } },
  taskManager: { resource: { memory: "4096m" } },
  job: { jarURI: "local:///orders.jar", parallelism: 2, upgradeMode: "stateless", state: "running" },
});

const resource = (kind: string, spec: JsonObject): JsonObject => {
  const metadata = { name: "orders", namespace: "shop" };
  const group = kind === "SessionCluster" ? "ververica.platform/v1" : "flink.apache.org/v1beta1";
  return { apiVersion: group, kind, metadata, spec };
};

const shapes: Record<string, (line: string, flinkConfiguration: JsonObject) => JsonObject> = {
  FlinkDeployment: cluster,
  FlinkBlueGreenDeployment: (line, configuration) => ({ template: { spec: cluster(line, configuration) } }),
  FlinkSessionJob: (_, flinkConfiguration) => ({
    deploymentName: "analytics",
    flinkConfiguration,
    job: { jarURI: "https://shop.example/orders.jar", parallelism: 2, upgradeMode: "stateless" },
  }),
  SessionCluster: (line, flinkConfiguration) => ({
    flinkVersion: line,
    state: "RUNNING",
    flinkConfiguration,
  }),
};

const findingsOf = (operation: Operation, object: JsonObject, old?: JsonObject): Finding[] => {
  const { mutated, validated } = admit(requestFor(operation, object, old), context);
  return [...mutated.findings, ...validated.findings];
};

const slip = (key: string): fc.Arbitrary<string> =>
  fc
    .nat(key.length - 1)
    .chain((at) =>
      fc.constantFrom(
        key.slice(0, at) + key.slice(at + 1),
        key.replaceAll("-", "."),
        key.toUpperCase(),
        `${key}.x`,
        `${key} `,
      ),
    );

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(
    "yes",
    "10s",
    "1 GiB",
    "50%",
    "'5'",
    " 5 ",
    "k8s",
    "KUBERNETES",
    "jdk",
    "s3://a/b",
    "",
    "true",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.constant(null),
  fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
);

/** Puts a key into objects at some of its dots. */
const nest = (key: string, cuts: number, leaf: Json): JsonObject => {
  const parts: string[] = [];
  key.split(".").forEach((part, index) => {
    const joins = parts.length > 0 && ((cuts >> index) & 1) === 0;
    parts.push(joins ? `${parts.pop() ?? ""}.${part}` : part);
  });
  return parts.reduceRight<Json>((inner, part) => ({ [part]: inner }), leaf) as JsonObject;
};

const configuration = (line: Line): fc.Arbitrary<JsonObject> => {
  const known = fc.constantFrom(...(keysOf.get(line) ?? []));
  const key = fc.oneof({ weight: 2, arbitrary: known }, { weight: 1, arbitrary: known.chain(slip) });
  const entry = fc.tuple(key, fc.nat(15), value).map((parts) => nest(...parts));
  return fc
    .array(entry, { minLength: 1, maxLength: 8 })
    .map((entries) => Object.assign({}, ...entries) as JsonObject);
};

const configured = fc
  .constantFrom(...catalogueLines)
  .chain((line) => fc.tuple(fc.constant(line), configuration(line)));

const configurationOf = (object: JsonObject): Configuration => {
  const { kind, group } = requestFor("CREATE", object);
  if (kind === undefined) throw new Error(`no kind of ${group}`);
  return readResource(kind, object).configuration;
};

const isRemoval = (fix: Fix): boolean => fix.every((step) => step.value === undefined);

const runs = { numRuns: 150 };

describe.each(Object.entries(shapes))("options in any %s", (kind, spec) => {
  it("are judged without an internal error", () => {
    fc.assert(
      fc.property(configured, configured, ([line, now], [, before]) => {
        const [object, old] = [now, before].map((each) => resource(kind, spec(line, each)));
        if (object === undefined) return;
        const found = [
          ...findingsOf("CREATE", object),
          ...findingsOf("UPDATE", object, old),
          ...admit(requestFor("DELETE", undefined, object), context).validated.findings,
        ];
        expect(found.filter(({ rule }) => rule.startsWith("internal/"))).toEqual([]);
      }),
      runs,
    );
  });

  it("can be mended by all fixes one after the other, which change nothing else", () => {
    fc.assert(
      fc.property(configured, ([line, options]) => {
        const object = resource(kind, spec(line, options));
        const fixes = findingsOf("CREATE", object).flatMap(({ fix }) => (fix ? [fix] : []));
        const after = configurationOf(fixes.reduce(applyEdits, object));
        const lost = configurationOf(object)
          .entries()
          .filter(({ key, value: text }) => after.entry(key)?.value !== text);
        expect(lost.length).toBeLessThanOrEqual(fixes.length);
        expect(after.entries().length).toBeGreaterThanOrEqual(
          configurationOf(object).entries().length - fixes.filter(isRemoval).length,
        );
      }),
      runs,
    );
  });
});

/** The findings that are right, though Flink says that this is the default. */
const unwritable = ["pipeline.max-parallelism", "kubernetes.operator.cluster.resource-view.refresh-interval"];

it.each([...catalogueLines])("every default of Flink %s is a value of its option", (line) => {
  const defaults = optionsIn(line).flatMap(({ key, default: text }) =>
    text === undefined || unwritable.includes(key) ? [] : [[withName(key), text] as const],
  );
  const object = resource("FlinkDeployment", cluster(line, Object.fromEntries(defaults)));
  const found = findingsOf("CREATE", object).filter(({ rule }) => rule === "config/invalid-value");
  expect(found.map(oneLine)).toEqual([]);
});
