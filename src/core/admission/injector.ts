import type { Edit } from "./edit.ts";
import type { Kind } from "./kind.ts";
import type { Context, Subject } from "./subject.ts";

/** What an injector yields; the engine adds whose it is and why. */
export interface Proposal extends Omit<Edit, "injector" | "withdraws"> {
  /** The value or its place contains the resource's name. */
  readonly needsName?: true;
}

export interface Injector {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  /** The annotation that turns it on and off, where it has one. */
  readonly switch?: string;
  /** What is still missing in the resource as it stands; nothing while the injector is off. */
  inject(subject: Subject, context: Context): Iterable<Proposal>;
  /** What it had injected, now that its switch is off: exactly the values that it derives, no others. */
  withdraw?(subject: Subject, context: Context): Iterable<Proposal>;
}
