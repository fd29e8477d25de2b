/** `unknown`: whoever asks may not look. */
export type DiagnosisState = "ok" | "warning" | "problem" | "unknown";

/** What one check found. */
export interface Diagnosis {
  readonly check: string;
  readonly state: DiagnosisState;
  readonly found: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly remedy: string;
}

type Say = (found: string, remedy: string) => Diagnosis;

/** Puts what a check found into words. */
export const reporter = (
  check: string,
): { readonly ok: (found: string) => Diagnosis } & Readonly<
  Record<"warning" | "problem" | "unknown", Say>
> => {
  const say =
    (state: DiagnosisState): Say =>
    (found, remedy) => ({ check, state, found, remedy });
  return {
    ok: (found) => say("ok")(found, ""),
    warning: say("warning"),
    problem: say("problem"),
    unknown: say("unknown"),
  };
};
