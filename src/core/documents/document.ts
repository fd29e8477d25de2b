import type { JsonObject } from "../admission/json.ts";
import type { Path } from "../admission/path.ts";
import type { Source } from "./source.ts";

/** One object of a file. */
export interface SourceDocument {
  readonly source: Source;
  /** Where in the source it is: the root, or an item of a List. */
  readonly root: Path;
  /** The line of the file that it starts on. */
  readonly line: number;
  /** As kubectl reads it. */
  readonly object: JsonObject;
}
