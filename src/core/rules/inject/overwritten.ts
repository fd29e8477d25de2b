import { quote } from "../../admission/json.ts";
import type { Edit } from "../../admission/edit.ts";
import { valueAt } from "../../admission/path.ts";
import type { Rule } from "../../admission/rule.ts";

const describe = (edit: Edit, found: unknown): string => {
  const done = edit.value === undefined ? "is taken out" : `becomes ${quote(edit.value)}`;
  return `is ${quote(found)} and ${done}: ${edit.reason}`;
};

export const overwritten: Rule = {
  id: "inject/overwritten",
  title: "Injection changes a value that the author wrote",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  action: "Warn",
  stage: "mutate",
  why: "The stored resource differs from the manifest, for ever: a GitOps tool that compares them reports drift and may apply the manifest again and again. That changes nothing in the cluster, but it hides real drift.",
  fix: "write the value named here in the manifest, or leave the key out",
  since: "0.1.0",
  check: ({ resource }, { injection }) =>
    injection.pending
      .filter((edit) => !edit.withdraws)
      .map((edit) => ({ edit, found: valueAt(resource.object, edit.path) }))
      .filter(({ found }) => found !== undefined && found !== null)
      .map(({ edit, found }) => ({ path: edit.path, message: describe(edit, found) })),
};
