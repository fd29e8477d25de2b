import type { Edit } from "../../admission/edit.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote, type JsonObject } from "../../admission/json.ts";
import { kinds } from "../../admission/kind.ts";
import { formatPath, valueAt, type Path } from "../../admission/path.ts";
import type { Rule } from "../../admission/rule.ts";

/** The deepest place on the way to a path that the object has. */
const existingPart = (object: JsonObject, path: Path): Path => {
  const missing = path.findIndex((_, index) => valueAt(object, path.slice(0, index + 1)) === undefined);
  return missing < 0 ? path : path.slice(0, missing);
};

const nameOf = (missing: Path): string => (missing.length === 1 ? String(missing[0]) : formatPath(missing));

const describe = (object: JsonObject, edit: Edit, path: Path): string => {
  const found = quote(valueAt(object, path));
  if (edit.value === undefined) return `is ${found}, which is to be taken out`;
  const wanted = quote(edit.value);
  if (path.length === edit.path.length) return `is ${found}, expected ${wanted}`;
  return `has no ${nameOf(edit.path.slice(path.length))}, expected ${wanted}`;
};

const violationOf = (object: JsonObject, edit: Edit): Violation => {
  const path = existingPart(object, edit.path);
  const cause = `${edit.reason} (injector ${edit.injector}); the mutating webhook was skipped, or its change undone`;
  return { path, message: `${describe(object, edit, path)}: ${cause}` };
};

export const incomplete: Rule = {
  id: "inject/incomplete",
  title: "What is injected is there when the resource is stored",
  kinds,
  action: "Deny",
  why: "The mutating webhook lets requests pass while Headgate is down, and a webhook that runs after it may undo what it did. A resource that asks for something which was never injected would start without it: in plain text, or without recovery.",
  fix: "apply it again; if that does not help, look whether the mutating webhook is registered for this namespace and which webhook runs after it",
  since: "0.1.0",
  // The lack of what is not required is judged by a rule of its own.
  check: ({ resource }, { injection }) =>
    injection.pending.filter(({ required }) => required).map((edit) => violationOf(resource.object, edit)),
};
