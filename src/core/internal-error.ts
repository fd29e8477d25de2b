import type { Finding } from "./admission/finding.ts";
import type { CoreSettings } from "./admission/settings.ts";

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** A rule or an injector that throws is a fault of ours; it must not take the review down with it. */
export const guarded = <T>(work: () => T): Outcome<T> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
};

export const internalFinding = (where: string, error: unknown, settings: CoreSettings): Finding => ({
  rule: `internal/${where}`,
  action: settings.onInternalError,
  path: [],
  message: `failed with ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
  remedy: "this is a fault of Headgate: report it with the resource",
});
