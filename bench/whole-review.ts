import { answer, defaultCoreSettings, unknownWorld } from "../src/core/index.ts";
import type { Comparison } from "./comparison.ts";
import { requestFor } from "../test/harness/fixture.ts";
import { deployment } from "./sixty-keys.ts";

const context = { world: unknownWorld, settings: defaultCoreSettings };
const { uid, operation, namespace, name, object } = requestFor("CREATE", deployment);
const review = JSON.stringify({
  apiVersion: "admission.k8s.io/v1",
  kind: "AdmissionReview",
  request: {
    uid,
    operation,
    kind: { group: "flink.apache.org", version: "v1beta1", kind: "FlinkDeployment" },
    namespace,
    name,
    userInfo: { username: "alice" },
    object,
  },
});

export const wholeReview: Comparison = {
  title: "One review of that deployment, from the text to the text of the answer",
  ours: { name: "validate", run: () => answer(review, "validate", context) },
  peer: { name: "JSON.parse and JSON.stringify alone", run: () => JSON.stringify(JSON.parse(review)) },
};
