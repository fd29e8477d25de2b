import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  admit,
  answer,
  defaultCoreSettings,
  kinds,
  review,
  type Context,
  type JsonObject,
  type Lookup,
} from "../src/core/index.ts";
import { requestFor } from "./harness/fixture.ts";

const settings = {
  ...defaultCoreSettings,
  inject: {
    serviceAccount: "flink",
    highAvailability: { storageDirectory: "s3://flink/{namespace}/{name}" },
  },
};

/** Names and values that the core reacts to, among any others: so the generated resources reach the rules. */
const word = fc.constantFrom(
  "__proto__",
  "constructor",
  "flinkConfiguration",
  "high-availability",
  "high-availability.type",
  "high-availability.storageDir",
  "kubernetes.cluster-id",
  "job.autoscaler.enabled",
  "job.autoscaler.excluded.periods",
  "queryable-state.enable",
  "state.checkpoints.dir",
  "kubernetes.operator.deployment.rollback.enabled",
  "taskmanager.memory.process.size",
);
const key = fc.oneof(word, fc.string({ unit: "binary", maxLength: 8 }));
const scalar = fc.oneof(
  fc.constantFrom("true", "kubernetes", "2048m", "1Gi", "v1_20", "v2_0", "", "${X}", "10 s", "0 0 * * * ?"),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(key, tie("json"), { maxKeys: 5 }),
  ),
}));

const optional = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: json });
const configuration = fc.dictionary(key, fc.oneof(scalar, json), { maxKeys: 8 });
const component = optional(
  fc.record({ replicas: json, resource: json, resources: json, podTemplate: json }, { requiredKeys: [] }),
);
const job = optional(
  fc.record(
    {
      jarURI: optional(fc.webUrl()),
      parallelism: optional(fc.integer()),
      state: optional(fc.constantFrom("running", "suspended")),
      upgradeMode: optional(fc.constantFrom("stateless", "savepoint", "last-state")),
      savepointRedeployNonce: optional(fc.nat()),
    },
    { requiredKeys: [] },
  ),
);
const spec = optional(
  fc.record(
    {
      flinkVersion: optional(fc.constantFrom("v1_15", "v1_20", "v2_0", "1.20")),
      flinkConfiguration: optional(configuration),
      serviceAccount: optional(fc.constant("flink")),
      deploymentName: optional(fc.constant("cluster")),
      jobReference: optional(fc.constant({ kind: "FlinkDeployment", name: "cluster" })),
      mode: optional(fc.constantFrom("native", "standalone")),
      state: optional(fc.constantFrom("RUNNING", "STOPPED")),
      template: json,
      ingress: json,
      logConfiguration: json,
      jobManager: component,
      taskManager: component,
      job,
    },
    { requiredKeys: [] },
  ),
);
const metadata = fc.record(
  {
    name: optional(fc.constant("orders")),
    generateName: optional(fc.constant("orders-")),
    namespace: optional(fc.constant("shop")),
    annotations: optional(
      fc.record(
        { "flink.queryable-state.enabled": optional(fc.constantFrom("true", "false")) },
        { requiredKeys: [] },
      ),
    ),
    labels: json,
    managedFields: json,
    ownerReferences: json,
  },
  { requiredKeys: [] },
);
const status = fc.record(
  {
    lifecycleState: optional(fc.constantFrom("STABLE", "SUSPENDED")),
    jobManagerDeploymentStatus: optional(fc.constant("READY")),
    jobStatus: optional(fc.constant({ state: "RUNNING" })),
    state: optional(fc.constantFrom("RUNNING", "STOPPED")),
    reconciliationStatus: fc.record({
      lastReconciledSpec: fc.oneof(
        json,
        fc.json(),
        spec.map((value) => JSON.stringify(value)),
      ),
    }),
  },
  { requiredKeys: [] },
);

const resource = (kind: string): fc.Arbitrary<JsonObject> =>
  fc
    .record({ metadata: optional(metadata), spec, status: optional(status) }, { requiredKeys: [] })
    .map((parts) => ({ apiVersion: "flink.apache.org/v1beta1", kind, ...(parts as JsonObject) }));

const world = (target: JsonObject): Context => ({
  settings,
  world: {
    get: (): Lookup<JsonObject> => ({ state: "present", value: target }),
    list: () => ({ state: "present", value: [target] }),
  },
});

const runs = { numRuns: 400 };

describe.each(kinds)("any %s", (kind) => {
  const pair = fc.tuple(resource(kind), resource(kind), resource("FlinkDeployment"));

  it("is created or updated without an internal error", () => {
    fc.assert(
      fc.property(pair, ([object, old, target]) => {
        for (const request of [requestFor("CREATE", object), requestFor("UPDATE", object, old)]) {
          const { mutated, validated } = admit(request, world(target));
          const internal = [...mutated.findings, ...validated.findings].filter(({ rule }) =>
            rule.startsWith("internal/"),
          );
          expect(internal).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("is mutated once only, and needs no injection afterwards", () => {
    fc.assert(
      fc.property(pair, ([object, old, target]) => {
        for (const request of [requestFor("CREATE", object), requestFor("UPDATE", object, old)]) {
          const context = world(target);
          const admitted = admit(request, context);
          const again = review({ ...request, object: admitted.object }, "mutate", context);
          expect(again.edits).toEqual([]);
          expect(admitted.validated.findings.filter(({ rule }) => rule === "inject/incomplete")).toEqual([]);
        }
      }),
      runs,
    );
  });
});

it("any text is answered, and only a review is allowed", () => {
  const reviews = json.map((request) =>
    JSON.stringify({ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", request }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json(), reviews), (text) => {
      const { status, body } = answer(text, "validate", world({}));
      expect(body.endsWith("\n")).toBe(true);
      if (status !== 200) expect(JSON.parse(body)).toMatchObject({ kind: "Status", status: "Failure" });
    }),
    { numRuns: 2000 },
  );
});
