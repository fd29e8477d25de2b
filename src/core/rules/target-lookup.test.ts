import { expect, it } from "vitest";
import { requestFor } from "../../../test/harness/fixture.ts";
import type { Finding } from "../admission/finding.ts";
import type { JsonObject } from "../admission/json.ts";
import { defaultCoreSettings } from "../admission/settings.ts";
import { unknownWorld, type Lookup } from "../admission/world.ts";
import { review } from "../engine.ts";

const apiVersion = "flink.apache.org/v1beta1";

const sessionJob: JsonObject = {
  apiVersion,
  kind: "FlinkSessionJob",
  metadata: { name: "clicks", labels: { "target.session": "analytics" } },
  spec: { deploymentName: "analytics", job: { parallelism: 1, upgradeMode: "stateless" } },
};

const snapshot: JsonObject = {
  apiVersion,
  kind: "FlinkStateSnapshot",
  metadata: { name: "before" },
  spec: { savepoint: {}, jobReference: { kind: "FlinkDeployment", name: "orders" } },
};

const findingsFor = (object: JsonObject, lookup: Lookup<JsonObject>): Finding[] => {
  const context = { world: { ...unknownWorld, get: () => lookup }, settings: defaultCoreSettings };
  return [...review(requestFor("CREATE", object), "validate", context).findings];
};

const unknown = { state: "unknown", reason: "the API server did not answer in time" } as const;
const absent = { state: "absent" } as const;
const present = { state: "present", value: { spec: {} } } as const;

it.each([
  { object: sessionJob, lookup: unknown, rule: "session-job/target-missing", action: "Audit" },
  { object: sessionJob, lookup: absent, rule: "session-job/target-missing", action: "Warn" },
  { object: snapshot, lookup: unknown, rule: "snapshot/target", action: "Warn" },
  { object: snapshot, lookup: absent, rule: "snapshot/target", action: "Deny" },
])("a target that is $lookup.state is a finding of $rule: $action", ({ object, lookup, rule, action }) => {
  expect(findingsFor(object, lookup)).toEqual([expect.objectContaining({ rule, action })]);
});

it.each([
  ["session job", sessionJob],
  ["snapshot", snapshot],
])("says why a look-up for a %s failed", (_, object) => {
  expect(findingsFor(object, unknown)[0]?.message).toContain(unknown.reason);
});

it.each([
  ["session job", sessionJob],
  ["snapshot", snapshot],
])("finds nothing where the target of a %s is there", (_, object) => {
  expect(findingsFor(object, present)).toEqual([]);
});
