import type { Location } from "./location.ts";
import type { Source } from "./source.ts";

/** What kubectl accepts, but reads otherwise than it looks. */
export const notes = {
  "yaml-boolean": "A word such as yes, no, on, off or y is a boolean to kubectl, not text.",
  "yaml-document-end": "Behind a line of three dots kubectl reads nothing more of the document.",
} as const;

export type NoteCode = keyof typeof notes;

export interface DocumentNote {
  readonly code: NoteCode;
  readonly message: string;
  readonly location: Location;
  readonly sourceLine: string;
}

export const noteAt = (
  source: Source,
  code: NoteCode,
  message: string,
  [start, end]: readonly [number, number],
): DocumentNote => {
  const location = source.locationOf(start, end);
  return { code, message, location, sourceLine: source.lineText(location.line) };
};
