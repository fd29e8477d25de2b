import type { Edit } from "./edit.ts";
import type { Finding } from "./finding.ts";
import type { Request, Stage } from "./request.ts";

/** What the core decided about one review at one stage. */
export interface Verdict {
  readonly request: Request;
  readonly stage: Stage;
  readonly allowed: boolean;
  /** Always empty at the validate stage. */
  readonly edits: readonly Edit[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
  /** Why nothing was judged, where nothing was: an unknown kind, the canary label. */
  readonly unjudged?: string;
}
