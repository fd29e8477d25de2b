import type { Json } from "./json.ts";
import { jsonPointer, type Path } from "./path.ts";

/** One change of a fix; `value: undefined` removes what is there. Everything above the path exists. */
export interface FixStep {
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Changes that belong together, in their order. */
export type Fix = readonly FixStep[];

/** RFC 6902, where `add` also replaces. */
export const fixPatch = (fix: Fix): unknown[] =>
  fix.map(({ path, value }) => ({
    op: value === undefined ? "remove" : "add",
    path: jsonPointer(path),
    value,
  }));
