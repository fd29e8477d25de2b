import { describe, expect, it } from "vitest";
import {
  admit,
  answer,
  defaultCoreSettings,
  review,
  unknownWorld,
  type Context,
  type Json,
  type JsonObject,
  type Operation,
  type Stage,
  type Verdict,
} from "../src/core/index.ts";
import { requestFor } from "./harness/fixture.ts";

const context: Context = { world: unknownWorld, settings: defaultCoreSettings };

const deployment = (spec: JsonObject = {}, metadata: JsonObject = {}, status?: JsonObject): JsonObject => ({
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name: "orders", namespace: "shop", ...metadata },
  spec: {
    image: "registry.example.org/flink:1.20",
    flinkVersion: "v1_20",
    serviceAccount: "flink",
    jobManager: { resource: { memory: "2048m", cpu: 1 } },
    taskManager: { resource: { memory: "2048m", cpu: 1 } },
    job: { jarURI: "local:///opt/flink/usrlib/orders.jar", parallelism: 2, upgradeMode: "stateless" },
    ...spec,
  },
  ...(status === undefined ? {} : { status }),
});

const noMemory = { jobManager: { resource: { cpu: 1 } } };
const running: JsonObject = {
  lifecycleState: "STABLE",
  jobManagerDeploymentStatus: "READY",
  jobStatus: { state: "RUNNING" },
  reconciliationStatus: { lastReconciledSpec: JSON.stringify({ job: { state: "running" } }) },
};

const decide = (
  stage: Stage,
  operation: Operation,
  ...objects: [object: JsonObject | undefined, old?: JsonObject]
): Verdict => review(requestFor(operation, ...objects), stage, context);

const denials = (verdict: Verdict): string[] =>
  verdict.findings.filter(({ action }) => action === "Deny").map(({ rule }) => rule);

describe("what is not judged", () => {
  it("an update that touches nothing relevant, however wrong the resource", () => {
    const old = deployment(noMemory);
    const next = deployment(noMemory, { finalizers: ["example.org/hold"] });
    expect(decide("validate", "UPDATE", next, old)).toMatchObject({ allowed: true, findings: [] });
    expect(decide("mutate", "UPDATE", next, old)).toMatchObject({ allowed: true, edits: [] });
  });

  it("an update of what is being deleted: finalizers must never be blocked", () => {
    const old = deployment(noMemory, { deletionTimestamp: "2026-01-01T00:00:00Z", finalizers: ["a"] });
    expect(decide("validate", "UPDATE", deployment({ ...noMemory, image: "x" }), old).findings).toEqual([]);
    expect(decide("mutate", "UPDATE", deployment({ serviceAccount: null, image: "x" }), old).edits).toEqual(
      [],
    );
  });

  it("a deletion", () => {
    expect(decide("validate", "DELETE", undefined, deployment(noMemory))).toMatchObject({
      allowed: true,
      findings: [],
    });
    expect(decide("mutate", "DELETE", undefined, deployment(noMemory))).toMatchObject({
      allowed: true,
      edits: [],
    });
  });

  it("the operator's canary, which is injected all the same", () => {
    const canary = deployment(
      { ...noMemory, serviceAccount: null },
      { labels: { "flink.apache.org/canary": "TRUE" } },
    );
    expect(decide("validate", "CREATE", canary).findings).toEqual([]);
    expect(decide("mutate", "CREATE", canary).edits).toHaveLength(1);
  });

  it("a kind that is not ours, with a warning that says so", () => {
    const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "a" } };
    const verdict = decide("validate", "CREATE", pod);
    expect(verdict).toMatchObject({ allowed: true, unjudged: expect.stringContaining("Pod") as unknown });
  });
});

describe("what is judged all the same", () => {
  it("a dropped canary label", () => {
    const old = deployment(noMemory, { labels: { "flink.apache.org/canary": "true" } });
    expect(denials(decide("validate", "UPDATE", deployment(noMemory), old))).toContain("resource/memory");
  });

  it("the object's own status is not believed", () => {
    const old = deployment({}, {}, undefined);
    const claimed = deployment(
      { mode: "standalone" },
      {},
      {
        reconciliationStatus: { lastReconciledSpec: JSON.stringify({ mode: "native" }) },
      },
    );
    expect(denials(decide("validate", "UPDATE", claimed, old))).toEqual([]);
  });
});

describe("denials on update", () => {
  it("are kept where the operator would refuse too", () => {
    const verdict = decide(
      "validate",
      "UPDATE",
      deployment({ ...noMemory, image: "b" }),
      deployment(noMemory),
    );
    expect(denials(verdict)).toContain("resource/memory");
  });

  it("become warnings where the resource was stored like that before", () => {
    const annotations = { "flink.security.ssl.enabled": "yes" };
    const old = deployment({}, { annotations });
    const verdict = decide("validate", "UPDATE", deployment({ image: "b" }, { annotations }), old);
    expect(verdict.allowed).toBe(true);
    expect(verdict.findings.map(({ message }) => message).join()).toContain("already stored");
  });

  it("but not where the value is a new one", () => {
    const old = deployment({}, { annotations: { "flink.security.ssl.enabled": "yes" } });
    const next = deployment({}, { annotations: { "flink.security.ssl.enabled": "on" } });
    expect(denials(decide("validate", "UPDATE", next, old))).toEqual(["ssl/switch"]);
  });

  it("never stop a suspension", () => {
    const job = { jarURI: "local:///a.jar", parallelism: 2, upgradeMode: "stateless" };
    const old = deployment({ ...noMemory, job: { ...job, state: "running" } }, {}, running);
    const next = deployment({ ...noMemory, job: { ...job, state: "suspended" } });
    expect(decide("validate", "UPDATE", next, old).allowed).toBe(true);
    const more = deployment({ ...noMemory, image: "b", job: { ...job, state: "suspended" } });
    expect(decide("validate", "UPDATE", more, old).allowed).toBe(false);
  });

  it("a canary was never judged, so nothing of it counts as stored", () => {
    const annotations = { "flink.security.ssl.enabled": "yes" };
    const old = deployment({}, { annotations, labels: { "flink.apache.org/canary": "true" } });
    expect(denials(decide("validate", "UPDATE", deployment({}, { annotations }), old))).toEqual([
      "ssl/switch",
    ]);
  });

  it("nor stop a suspension of what lacks an injection", () => {
    const job = { jarURI: "local:///a.jar", parallelism: 2, upgradeMode: "stateless" };
    const bare = { ...noMemory, serviceAccount: null };
    const old = deployment({ ...bare, job: { ...job, state: "running" } }, {}, running);
    const request = requestFor("UPDATE", deployment({ ...bare, job: { ...job, state: "suspended" } }), old);
    const { mutated, validated } = admit(request, context);
    expect(mutated.edits).toEqual([]);
    expect(validated.allowed).toBe(true);
  });

  it("are warnings for the operator's own writes", () => {
    const settings = {
      ...defaultCoreSettings,
      operator: { ...defaultCoreSettings.operator, serviceAccount: "flink/flink-operator" },
    };
    const request = requestFor(
      "CREATE",
      deployment(noMemory),
      undefined,
      "system:serviceaccount:flink:flink-operator",
    );
    expect(review(request, "validate", { ...context, settings }).allowed).toBe(true);
  });
});

describe("the children of a blue/green deployment", () => {
  const child = {
    name: "orders-blue",
    ownerReferences: [
      { apiVersion: "flink.apache.org/v1beta1", kind: "FlinkBlueGreenDeployment", name: "orders" },
    ],
  };

  it("are not injected", () => {
    expect(decide("mutate", "CREATE", deployment({ serviceAccount: null }, child)).edits).toEqual([]);
  });

  it("are known by the name that the operator gives, not by a reference that anybody can write", () => {
    const claimed = deployment({ serviceAccount: null }, { ...child, name: "mine" });
    expect(decide("mutate", "CREATE", claimed).edits).toHaveLength(1);
  });

  it("are never denied a change", () => {
    const status = {
      reconciliationStatus: { lastReconciledSpec: JSON.stringify({ mode: "native", job: {} }) },
    };
    const old = deployment({}, child, status);
    const verdict = decide("validate", "UPDATE", deployment({ mode: "standalone" }, child), old);
    expect(verdict.allowed).toBe(true);
    expect(verdict.findings.map(({ rule, action }) => [rule, action])).toContainEqual([
      "change/deployment-mode",
      "Warn",
    ]);
  });
});

describe("an update that turns a switch off", () => {
  it("is not refused for what it withholds", () => {
    const settings = {
      ...defaultCoreSettings,
      inject: { serviceAccount: "flink", highAvailability: { storageDirectory: "s3://ha/{name}" } },
    };
    const configuration = {
      "high-availability.type": "kubernetes",
      "queryable-state.enable": "true",
      "queryable-state.proxy.ports": "9069",
      "queryable-state.server.ports": "9067",
    };
    const managedFields = [{ fieldsV1: { "f:spec": { "f:image": {} } } }];
    const annotations = { "flink.queryable-state.enabled": "true" };
    const old = deployment({ flinkConfiguration: configuration }, { annotations, managedFields }, running);
    const next = deployment({ flinkConfiguration: configuration }, { managedFields });
    const { mutated, validated } = admit(requestFor("UPDATE", next, old), { ...context, settings });
    expect(mutated.edits).toHaveLength(3);
    expect(mutated.findings.map(({ rule }) => rule)).toEqual(["inject/withheld"]);
    expect(denials(validated)).toEqual([]);
  });
});

describe("a hostile size", () => {
  const answerBytes = (spec: JsonObject): number => {
    const request = { apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview" };
    const kind = { group: "flink.apache.org", version: "v1beta1", kind: "FlinkDeployment" };
    const body = { uid: "1", operation: "CREATE", kind, object: deployment(spec) };
    const text = JSON.stringify({ ...request, request: body });
    return Buffer.byteLength(answer(text, "validate", context).body);
  };
  const many = (count: number, name: (index: number) => string, value: Json): JsonObject =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), value]));

  it.each<[string, JsonObject]>([
    ["leaves under a long key", { flinkConfiguration: { ["x".repeat(100_000)]: many(2_000, String, "1") } }],
    [
      "empty lists under a long key",
      { flinkConfiguration: { ["x".repeat(1_000_000)]: many(10_000, String, []) } },
    ],
    [
      "faults with wide names",
      { logConfiguration: many(2_000, (index) => `${"語".repeat(300)}${index}`, "a") },
    ],
    [
      "faults with lone surrogates",
      { logConfiguration: many(2_000, (index) => `${"\ud800".repeat(300)}${index}`, "") },
    ],
    ["unknown fields", many(20_000, (index) => `serviceAccoun${index}`, "a")],
  ])("of %s is answered briefly", (_, spec) => {
    expect(answerBytes(spec)).toBeLessThan(64 * 1024);
  });
});

describe("the answer", () => {
  const text = (object: JsonObject): string =>
    JSON.stringify({
      apiVersion: "admission.k8s.io/v1",
      kind: "AdmissionReview",
      request: {
        uid: "u-1",
        operation: "CREATE",
        kind: { group: "flink.apache.org", version: "v1beta1", kind: "FlinkDeployment" },
        namespace: "shop",
        name: "orders",
        object,
      },
    });
  const response = (object: JsonObject, stage: Stage): Record<string, Json> =>
    (JSON.parse(answer(text(object), stage, context).body) as { response: Record<string, Json> }).response;

  it("echoes the uid and holds no patch where nothing is edited", () => {
    expect(response(deployment(), "mutate")).toEqual({ uid: "u-1", allowed: true });
  });

  it("holds a base64 JSON Patch and names the injectors for the audit log", () => {
    const { patch, patchType, auditAnnotations } = response(deployment({ serviceAccount: null }), "mutate");
    expect(patchType).toBe("JSONPatch");
    expect(JSON.parse(Buffer.from(patch as string, "base64").toString())).toEqual([
      { op: "replace", path: "/spec/serviceAccount", value: "flink" },
    ]);
    expect(auditAnnotations).toEqual({ injectors: "service-account" });
  });

  it("is 422 with a cause for each finding where the form is wrong", () => {
    const { status } = response(deployment({ ...noMemory, serviceAccount: null }), "validate");
    expect(status).toMatchObject({
      code: 422,
      reason: "Invalid",
      details: {
        group: "flink.apache.org",
        kind: "FlinkDeployment",
        name: "orders",
        causes: [
          { field: "spec.serviceAccount" },
          { field: expect.stringContaining("spec.jobManager") as unknown },
        ],
      },
    });
  });
});
