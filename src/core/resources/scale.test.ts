import { expect, it } from "vitest";
import { decodeReview } from "../admission/decode.ts";
import { defaultCoreSettings } from "../admission/settings.ts";
import { unknownWorld, type World } from "../admission/world.ts";
import { review } from "../engine.ts";
import { referencesOf } from "./references.ts";

const scale = (replicas: number): object => ({
  apiVersion: "autoscaling/v1",
  kind: "Scale",
  metadata: { name: "orders", namespace: "shop", resourceVersion: "7" },
  spec: { replicas },
});

const scaleReview = (replicas: number): string =>
  JSON.stringify({
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    request: {
      uid: "1",
      operation: "UPDATE",
      kind: { group: "autoscaling", version: "v1", kind: "Scale" },
      resource: { group: "flink.apache.org", version: "v1beta1", resource: "flinkdeployments" },
      subResource: "scale",
      namespace: "shop",
      name: "orders",
      userInfo: { username: "alice" },
      object: scale(replicas),
      oldObject: scale(2),
    },
  });

const deployment = {
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name: "orders", namespace: "shop" },
  spec: {
    image: "registry.example.org/flink:1.20",
    flinkVersion: "v1_20",
    serviceAccount: "flink",
    mode: "standalone",
    jobManager: { resource: { memory: "2048m", cpu: 1 } },
    taskManager: { replicas: 2, resource: { memory: "2048m", cpu: 1 } },
  },
};

const world: World = {
  ...unknownWorld,
  get: ({ kind, namespace, name }) =>
    `${kind} ${namespace}/${name}` === "FlinkDeployment shop/orders"
      ? { state: "present", value: deployment }
      : { state: "absent" },
};

const decide = (replicas: number, where: World) =>
  review(decodeReview(scaleReview(replicas)), "validate", { world: where, settings: defaultCoreSettings });

it("judges what the resource would be with the new replicas", () => {
  expect(decide(3, world)).toMatchObject({ allowed: true, findings: [] });
  expect(decide(0, world)).toMatchObject({
    allowed: false,
    findings: [{ rule: "resource/replicas", path: ["spec", "taskManager", "replicas"] }],
  });
});

it("does not guess where the resource is not at hand", () => {
  expect(decide(0, unknownWorld)).toMatchObject({
    allowed: true,
    unjudged: "the FlinkDeployment that is scaled is not at hand",
  });
});

it("needs the resource in the version that is scaled", () => {
  expect(referencesOf(decodeReview(scaleReview(3)))).toEqual([
    { kind: "Namespace", namespace: "", name: "shop" },
    { kind: "FlinkDeployment", namespace: "shop", name: "orders", resourceVersion: "7" },
  ]);
});
