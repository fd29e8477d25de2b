import { expect, it } from "vitest";
import { patchFiles } from "./kustomization.ts";

it("names the files of all kinds of patches", () => {
  const kustomization = {
    resources: ["deployment.yaml"],
    patches: [
      { path: "a.yaml", target: { kind: "FlinkDeployment" } },
      { patch: "- op: add\n  path: /x" },
      "odd.yaml",
      3,
    ],
    patchesStrategicMerge: ["b.yaml", "kind: FlinkDeployment\nspec: {}\n"],
    patchesJson6902: [{ path: "c.json" }],
  };
  expect(patchFiles(kustomization)).toEqual(["a.yaml", "odd.yaml", "c.json", "b.yaml"]);
  expect(patchFiles({ patches: "text" })).toEqual([]);
});
