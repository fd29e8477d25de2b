import { expect, it } from "vitest";
import type { Edit } from "../../admission/edit.ts";
import { defaultCoreSettings } from "../../admission/settings.ts";
import type { InjectionOutcome } from "../../admission/subject.ts";
import { unknownWorld } from "../../admission/world.ts";
import { requestFor } from "../../../../test/harness/fixture.ts";
import { subjectOf } from "../../resources/subject-of.ts";
import { withheld } from "./withheld.ts";

const edit = (value: string | undefined, ...path: string[]): Edit => ({
  path: ["spec", ...path],
  value,
  injector: "test",
  reason: "a test",
  required: true,
  withdraws: value === undefined,
});

const messageFor = (...edits: Edit[]): string | undefined => {
  const object = { apiVersion: "flink.apache.org/v1beta1", kind: "FlinkDeployment" };
  const context = { world: unknownWorld, settings: defaultCoreSettings };
  const subject = subjectOf(requestFor("CREATE", object), "FlinkDeployment", object, context);
  const injection: InjectionOutcome = { pending: [], withheld: edits, nameless: [], errors: [] };
  const [violation, ...others] = withheld.check(subject, { ...context, injection });
  expect(others).toEqual([]);
  return violation?.message;
};

it("is silent where nothing waits", () => {
  expect(messageFor()).toBeUndefined();
});

it("names keys by themselves and other fields by their path", () => {
  const message = messageFor(edit("flink", "serviceAccount"), edit("true", "flinkConfiguration", "a.b"));
  expect(message).toContain("gets serviceAccount, a.b only");
});

it("tells what comes from what goes", () => {
  const message = messageFor(
    edit("1", "flinkConfiguration", "a"),
    edit(undefined, "flinkConfiguration", "b"),
  );
  expect(message).toContain("gets a and loses b only");
});

it("counts what it does not name", () => {
  const many = Array.from({ length: 12 }, (_, index) => edit("1", "flinkConfiguration", `k${index}`));
  expect(messageFor(...many)).toContain("gets k0, k1, k2, k3, k4 and 7 more only");
});
