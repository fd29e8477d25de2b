import { applyEdits, type Edit } from "./admission/edit.ts";
import { isOwned } from "./admission/field-ownership.ts";
import type { Injector, Proposal } from "./admission/injector.ts";
import { isObject, isSame, type JsonObject } from "./admission/json.ts";
import { valueAt } from "./admission/path.ts";
import { isRelevant } from "./admission/relevance.ts";
import { isBelowUpgrade, type Resource } from "./admission/resource.ts";
import type { Context, InjectionError, InjectionOutcome, Subject } from "./admission/subject.ts";
import { guarded } from "./internal-error.ts";
import { isBlueGreenChild } from "./resources/blue-green-child.ts";
import { strongestClass } from "./resources/changes.ts";
import { subjectOf } from "./resources/subject-of.ts";

const nothing: InjectionOutcome = { pending: [], withheld: [], nameless: [], errors: [] };

/**
 * What injection would do to the resource as it stands. The mutating stage makes the pending edits; at the validating
 * stage there should be none left. Both stages decide alike, so nobody is refused for what was withheld.
 */
export const planInjection = (
  subject: Subject,
  injectors: readonly Injector[],
  context: Context,
): InjectionOutcome => {
  if (!mayEdit(subject)) return nothing;
  const errors: InjectionError[] = [];
  const applicable = injectors
    .filter(({ kinds }) => kinds.includes(subject.resource.kind))
    .map((injector) => recording(injector, errors));
  const nameless = applicable.filter((injector) => isNameless(subject, injector));
  const active = applicable.filter((injector) => !nameless.includes(injector));
  const plan = subject.old
    ? planUpdate(subject, subject.old, active, context)
    : planCreate(subject, active, context);
  const named = nameless.filter((injector) => [...injector.inject(subject, context)].length > 0);
  return { ...plan, nameless: named.map(({ id }) => id), errors };
};

/** The same injector, which does nothing and says why where it would throw. */
const recording = (injector: Injector, errors: InjectionError[]): Injector => {
  const record = (proposals: () => Iterable<Proposal>): Proposal[] => {
    const outcome = guarded(() => [...proposals()]);
    if (outcome.ok) return outcome.value;
    if (!errors.some(({ injector: id }) => id === injector.id)) {
      errors.push({ injector: injector.id, error: outcome.error });
    }
    return [];
  };
  return {
    ...injector,
    inject: (subject, context) => record(() => injector.inject(subject, context)),
    withdraw: (subject, context) => record(() => injector.withdraw?.(subject, context) ?? []),
  };
};

/**
 * What the mutating stage does not look at, such as a change of labels, is nothing that it missed.
 * Children of a blue/green deployment are written by the operator, from a template that was injected already.
 */
const mayEdit = ({ request, resource, old }: Subject): boolean => {
  if (request.operation !== "CREATE" && request.operation !== "UPDATE") return false;
  if (isBlueGreenChild(resource)) return false;
  if (old === undefined) return true;
  return old.metadata.deletionTimestamp === undefined && isRelevant(old, resource, "mutate");
};

const isNameless = ({ resource, request }: Subject, injector: Injector): boolean =>
  injector.needsName === true && request.operation === "CREATE" && resource.metadata.generateName !== "";

type Plan = Pick<InjectionOutcome, "pending" | "withheld">;

const planCreate = (subject: Subject, injectors: readonly Injector[], context: Context): Plan => ({
  pending: inSequence(subject, injectors, context),
  withheld: [],
});

const planUpdate = (
  subject: Subject,
  old: Resource,
  injectors: readonly Injector[],
  context: Context,
): Plan => {
  const restores = inSequence(subject, injectors, context).flatMap((edit) => restoring(edit, subject, old));
  const restored = withEdits(subject, restores, context);
  const edits = inSequence(restored, injectors, context);
  if (!runsOn(restored, injectors, context)) return { pending: [...restores, ...edits], withheld: [] };
  const permitted = edits.filter((edit) => isPermitted(edit, subject, injectors));
  return {
    pending: [...restores, ...permitted],
    withheld: edits.filter((edit) => !permitted.includes(edit)),
  };
};

/**
 * What brings an injected value back that this update dropped or wrote over (a replace or a re-apply with the original
 * manifest does so): the stored value, where nobody owned it or the injector makes the same of it today.
 */
const restoring = (edit: Edit, { resource }: Subject, old: Resource): Edit[] => {
  const stored = valueAt(old.object, edit.path);
  if (isSame(stored, edit.value)) return [edit];
  const isDropped = valueAt(resource.object, edit.path) === undefined && stored !== undefined;
  if (!isDropped || edit.value === undefined || isOwned(old.metadata, edit.path)) return [];
  return [{ ...edit, value: stored, reason: "it was injected before and this update dropped it" }];
};

/** Whether the cluster goes on running through this update, by what the user changed in it. */
const runsOn = (subject: Subject, injectors: readonly Injector[], context: Context): boolean => {
  if (["absent", "suspended"].includes(subject.state)) return false;
  if (subject.resource.kind === "SessionCluster") return subject.state !== "terminal";
  return isBelowUpgrade(strongestClass(userChanges(subject, injectors, context)));
};

/**
 * The changes that are the user's own: at the validating stage the object already holds what was injected, so what the
 * injectors would make of the object without its additions is not counted.
 */
const userChanges = (
  subject: Subject,
  injectors: readonly Injector[],
  context: Context,
): Subject["changes"] => {
  const { old, resource, changes } = subject;
  const added = changes.filter(({ path }) => old && valueAt(old.object, path) === undefined);
  const removals = added.map(({ path }) => removal(path));
  const bare = withEdits(subject, removals, context);
  const injected = inSequence(bare, injectors, context);
  const isInjected = ({ path }: { path: Edit["path"] }): boolean =>
    injected.some((edit) => isSame(edit.path, path) && isSame(edit.value, valueAt(resource.object, path)));
  return changes.filter((change) => !isInjected(change));
};

const removal = (path: Edit["path"]): Edit => ({
  path,
  value: undefined,
  injector: "",
  reason: "",
  required: false,
  withdraws: false,
});

/** Metadata restarts nothing, and who turns a switch of a FlinkDeployment asks for what it does. */
const isPermitted = (edit: Edit, subject: Subject, injectors: readonly Injector[]): boolean => {
  if (edit.path[0] !== "spec") return true;
  const injector = injectors.find(({ id }) => id === edit.injector);
  return subject.resource.kind !== "SessionCluster" && wasSwitched(subject, injector?.switch);
};

const wasSwitched = ({ resource, old }: Subject, annotation: string | undefined): boolean =>
  annotation !== undefined &&
  (old?.switch(annotation)?.value === "true") !== (resource.switch(annotation)?.value === "true");

/** Each injector sees the resource as those before it leave it. */
const inSequence = (subject: Subject, injectors: readonly Injector[], context: Context): Edit[] => {
  const edits: Edit[] = [];
  let current = subject;
  for (const injector of injectors) {
    const made = editsOf(injector, current, context);
    edits.push(...made);
    current = withEdits(current, made, context);
  }
  return edits;
};

const editsOf = (injector: Injector, subject: Subject, context: Context): Edit[] => {
  const made = (proposals: Iterable<Proposal>, withdraws: boolean): Edit[] =>
    [...proposals]
      .filter(({ path }) => hasRoom(subject.resource.object, path))
      .map((proposal) => ({ ...proposal, injector: injector.id, withdraws }));
  const withdrawn = subject.old ? (injector.withdraw?.(subject, context) ?? []) : [];
  return [...made(withdrawn, true), ...made(injector.inject(subject, context), false)];
};

/** Where the user wrote text or a list in the place of an object, nothing of it is overwritten: validation says so. */
const hasRoom = (object: JsonObject, path: Edit["path"]): boolean =>
  path.slice(0, -1).every((_, index) => {
    const parent = valueAt(object, path.slice(0, index + 1));
    return parent === undefined || parent === null || isObject(parent);
  });

const withEdits = (subject: Subject, edits: readonly Edit[], context: Context): Subject => {
  if (edits.length === 0) return subject;
  const object: JsonObject = applyEdits(subject.resource.object, edits);
  return subjectOf(subject.request, subject.resource.kind, object, context);
};
