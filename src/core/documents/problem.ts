import type { FailureCode } from "../admission/failure.ts";
import type { Location } from "./location.ts";
import type { Source } from "./source.ts";

/** Why a document could not be read, or not as it was meant; the other documents of the file are read all the same. */
export interface DocumentProblem {
  readonly code: FailureCode;
  /** What was found and what was expected, as the rest of a sentence whose subject is the place. */
  readonly message: string;
  readonly location: Location;
  /** The line it is on, as it stands in the file. */
  readonly sourceLine: string;
}

/** Ends the reading of one document; never leaves this folder. */
export class Unreadable extends Error {
  readonly code: FailureCode;
  readonly offset: number;

  constructor(code: FailureCode, message: string, offset: number) {
    super(message);
    this.name = "Unreadable";
    this.code = code;
    this.offset = offset;
  }
}

export const problemAt = (
  source: Source,
  code: FailureCode,
  message: string,
  [start, end]: readonly [start: number, end?: number],
): DocumentProblem => {
  const location = source.locationOf(start, end ?? start + 1);
  return { code, message, location, sourceLine: source.lineText(location.line) };
};
