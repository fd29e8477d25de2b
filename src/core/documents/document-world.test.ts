import { describe, expect, it } from "vitest";
import type { JsonObject } from "../admission/json.ts";
import type { Reference } from "../admission/world.ts";
import { documentWorld } from "./document-world.ts";

const deployment = (name: string, namespace?: string, image = "flink"): JsonObject => ({
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  spec: { image },
});

const reference = (name: string, namespace = "default"): Reference => ({
  kind: "FlinkDeployment",
  namespace,
  name,
});

describe("documentWorld", () => {
  const objects = [deployment("a"), deployment("b", "team"), deployment("a", "default", "later")];
  const world = documentWorld(objects, { complete: false, namespace: "default" });

  it("finds an object by kind, namespace and name, the later of two", () => {
    expect(world.get(reference("a"))).toEqual({ state: "present", value: objects[2] });
    expect(world.get(reference("b", "team"))).toEqual({ state: "present", value: objects[1] });
  });

  it("takes what names no namespace to be in the one given", () => {
    const other = documentWorld([deployment("a")], { complete: true, namespace: "team" });
    expect(other.get(reference("a", "team")).state).toBe("present");
    expect(other.get(reference("a", "")).state).toBe("present");
    expect(other.get(reference("a", "default")).state).toBe("absent");
  });

  it("does not know what it was not given", () => {
    expect(world.get(reference("z"))).toEqual({
      state: "unknown",
      reason: "it is not among the documents given",
    });
    expect(world.get({ ...reference("a"), kind: "FlinkSessionJob" }).state).toBe("unknown");
  });

  it("knows of absence where it is complete", () => {
    const complete = documentWorld(objects, { complete: true, namespace: "default" });
    expect(complete.get(reference("z"))).toEqual({ state: "absent" });
  });

  it("leaves out what is incomplete or of another kind", () => {
    const parts = [
      { apiVersion: "flink.apache.org/v1beta1", kind: "FlinkDeployment", metadata: { name: "p" } },
      { ...deployment("o"), apiVersion: "other/v1" },
    ];
    const partial = documentWorld(parts, { complete: true, namespace: "default" });
    expect([partial.get(reference("p")).state, partial.get(reference("o")).state]).toEqual([
      "absent",
      "absent",
    ]);
  });
});
