import { isObject, isSame, property, type Json } from "../admission/json.ts";
import type { Path } from "../admission/path.ts";
import { valueAt } from "../admission/path.ts";
import { entryPath, type Change, type ChangeClass, type Resource } from "../admission/resource.ts";
import { changeClasses } from "../admission/resource.ts";
import { adapters } from "./adapters.ts";
import { configurationChangeClass } from "./operator-change-class.ts";

/** Values that the operator's Java classes have where nothing is written, by path below the spec. */
const defaults: Record<string, Json> = {
  "job.state": "running",
  "job.upgradeMode": "stateless",
  "jobManager.replicas": 1,
};

/** What differs in the spec, with how far each difference reaches; configuration is compared flattened. */
export const changesBetween = (old: Resource, next: Resource): Change[] => [
  ...specChanges(old, next),
  ...configurationChanges(old, next),
];

export const strongestClass = (changes: readonly Change[]): ChangeClass =>
  changes.reduce<ChangeClass>(
    (strongest, change) =>
      changeClasses.indexOf(change.class) > changeClasses.indexOf(strongest) ? change.class : strongest,
    "none",
  );

const specChanges = (old: Resource, next: Resource): Change[] => {
  const adapter = adapters[next.kind];
  const { specPath } = adapter;
  const specOf = (resource: Resource): Json => valueAt(resource.object, specPath) ?? {};
  const paths = differences(specOf(old), specOf(next), []);
  return paths
    .filter(([head]) => head !== "flinkConfiguration")
    .map((path) => ({ path: [...specPath, ...path], class: adapter.changeClass(path, { old, new: next }) }));
};

/** The deepest paths at which two values differ; a list differs as a whole. */
const differences = (left: Json | undefined, right: Json | undefined, path: Path): Path[] => {
  if (isSame(withDefault(left, path), withDefault(right, path))) return [];
  if (!isObject(left) || !isObject(right)) return [path];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => differences(property(left, key), property(right, key), [...path, key]));
};

const withDefault = (value: Json | undefined, path: Path): Json | undefined =>
  value ?? defaults[path.join(".")];

const configurationChanges = (old: Resource, next: Resource): Change[] => {
  const keys = new Set(
    [...old.configuration.entries(), ...next.configuration.entries()].map(({ key }) => key),
  );
  return [...keys].flatMap((key) => {
    const [before, after] = [old.configuration.entry(key), next.configuration.entry(key)];
    if (before?.value === after?.value) return [];
    return [{ path: entryPath(next, after ?? before), class: configurationChangeClass(key, next) }];
  });
};
