import { applyEdits, type Edit } from "./admission/edit.ts";
import { isOwned } from "./admission/field-ownership.ts";
import { isNameGenerated } from "./admission/generated-name.ts";
import type { Injector, Proposal } from "./admission/injector.ts";
import { isObject, isSame, type Json, type JsonObject } from "./admission/json.ts";
import { valueAt } from "./admission/path.ts";
import { isRelevant } from "./admission/relevance.ts";
import { isBelowUpgrade, type Change, type Resource } from "./admission/resource.ts";
import { isSuspension } from "./admission/suspension.ts";
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
  const plan = subject.old
    ? planUpdate(subject, subject.old, applicable, context)
    : planCreate(subject, applicable, context);
  return { ...plan, nameless: nameless(subject, applicable, context), errors };
};

/** The injectors that would put a name into a value which does not exist yet. */
const nameless = (subject: Subject, injectors: readonly Injector[], context: Context): string[] =>
  isNameGenerated(subject.resource.metadata) && subject.old === undefined
    ? injectors
        .filter((injector) => [...injector.inject(subject, context)].some(({ needsName }) => needsName))
        .map(({ id }) => id)
    : [];

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
  if (isBlueGreenChild(resource, old)) return false;
  if (old === undefined) return true;
  return old.metadata.deletionTimestamp === undefined && isRelevant(old, resource, "mutate");
};

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
  if (edits.length === 0) return { pending: restores, withheld: [] };
  const changes = userChanges(restored, injectors, context);
  const permitted = edits.filter((edit) => isPermitted(edit, restored, { injectors, changes }));
  return {
    pending: [...restores, ...permitted],
    withheld: edits.filter((edit) => !permitted.includes(edit)),
  };
};

interface Circumstances {
  readonly injectors: readonly Injector[];
  readonly changes: readonly Change[];
}

/** Metadata restarts nothing; of the spec nothing is touched in an update that a cluster runs through. */
const isPermitted = (edit: Edit, subject: Subject, { injectors, changes }: Circumstances): boolean => {
  if (edit.path[0] !== "spec") return true;
  if (isSuspension(subject.resource, changes)) return false;
  if (!runsOn(subject, changes)) return true;
  const injector = injectors.find(({ id }) => id === edit.injector);
  return subject.resource.kind !== "SessionCluster" && wasSwitched(subject, injector?.switch);
};

/** Who turns a switch of a FlinkDeployment asks for what it does. */
const wasSwitched = ({ resource, old }: Subject, annotation: string | undefined): boolean =>
  annotation !== undefined &&
  (old?.switch(annotation)?.value === "true") !== (resource.switch(annotation)?.value === "true");

/**
 * What brings an injected value back that this update dropped or wrote over (a replace or a re-apply with the original
 * manifest does so): the stored value, where nobody owned it or the injector makes the same of it today.
 */
const restoring = (edit: Edit, { resource }: Subject, old: Resource): Edit[] => {
  const stored = valueAt(old.object, edit.path);
  if (edit.yields || isSame(stored, edit.value)) return [edit];
  const isDropped = valueAt(resource.object, edit.path) === undefined && stored !== undefined;
  if (!isDropped || edit.value === undefined || isOwned(old.metadata, edit.path)) return [];
  return [{ ...edit, value: stored, reason: "it was injected before and this update dropped it" }];
};

/** Whether the cluster goes on running through this update, by what the user changed in it. */
const runsOn = ({ state, resource }: Subject, changes: readonly Change[]): boolean => {
  if (state === "absent" || state === "suspended") return false;
  if (resource.kind === "SessionCluster") return state !== "terminal";
  return isBelowUpgrade(strongestClass(changes));
};

/**
 * The changes that are the user's own: at the validating stage the object already holds what was injected and lacks
 * what was withdrawn, so what the injectors would make of the object without these is not counted.
 */
const userChanges = (subject: Subject, injectors: readonly Injector[], context: Context): Change[] => {
  const { old, resource, changes } = subject;
  const before = ({ path }: Change): Json | undefined => valueAt(old?.object, path);
  const after = ({ path }: Change): Json | undefined => valueAt(resource.object, path);
  const bare = changes
    .filter((change) => before(change) === undefined || after(change) === undefined)
    .map((change) => ({ path: change.path, value: before(change) }));
  const injected = inSequence(withEdits(subject, bare, context), injectors, context);
  const isInjected = (change: Change): boolean =>
    injected.some((edit) => isSame(edit.path, change.path) && isSame(edit.value, after(change)));
  return changes.filter((change) => !isInjected(change));
};

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
  const { object, metadata } = subject.resource;
  const isNameless = subject.old === undefined && isNameGenerated(metadata);
  const made = (proposals: Iterable<Proposal>, withdraws: boolean): Edit[] =>
    [...proposals]
      .filter(({ path, needsName }) => hasRoom(object, path) && !(needsName && isNameless))
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

const withEdits = (
  subject: Subject,
  edits: readonly Pick<Edit, "path" | "value">[],
  context: Context,
): Subject => {
  if (edits.length === 0) return subject;
  const object: JsonObject = applyEdits(subject.resource.object, edits);
  return subjectOf(subject.request, subject.resource.kind, object, context);
};
