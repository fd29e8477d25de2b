import { quote } from "../../admission/json.ts";
import type { Edit } from "../../admission/edit.ts";
import { valueAt } from "../../admission/path.ts";
import type { Rule } from "../../admission/rule.ts";

const describe = (edit: Edit, found: unknown): string => {
  const done = edit.value === undefined ? "is taken out" : `becomes ${quote(edit.value)}`;
  return `is ${quote(found)} and ${done}: ${edit.reason}`;
};

/** What is taken out may have come back under another key for the same reason. */
const remedyFor = ({ value, reason }: Edit, pending: readonly Edit[]): string => {
  if (value !== undefined) return "write this value in the manifest, or leave the key out";
  const successor = pending.find((other) => other.value !== undefined && other.reason === reason);
  return successor === undefined
    ? "leave the key out of the manifest"
    : `write ${successor.path.at(-1) ?? ""}: ${quote(successor.value)} in the manifest instead`;
};

export const overwritten: Rule = {
  id: "inject/overwritten",
  title: "Injection changes a value that the author wrote",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  action: "Warn",
  stage: "mutate",
  why: "The stored resource differs from the manifest, for ever: a GitOps tool that compares them reports drift and may apply the manifest again and again. That changes nothing in the cluster, but it hides real drift. With server-side apply a second field manager gets a conflict at that key.",
  fix: "write in the manifest what injection makes of it, or leave the key out",
  since: "0.1.0",
  check: ({ resource }, { injection }) =>
    injection.pending
      .filter((edit) => !edit.withdraws)
      .map((edit) => ({ edit, found: valueAt(resource.object, edit.path) }))
      .filter(({ found }) => found !== undefined && found !== null)
      .map(({ edit, found }) => ({
        path: edit.path,
        message: describe(edit, found),
        remedy: remedyFor(edit, injection.pending),
      })),
};
