import { isAtLeast, parseDottedVersion } from "../flink/version.ts";
import type { CoreSettings } from "./settings.ts";

/**
 * Whether the installed operator is of this release line (`1.16`) or a newer one. A snapshot counts as its release; what
 * names none (`main`, a commit) counts as newer than all.
 */
export const isOperatorAtLeast = ({ operator }: CoreSettings, release: string): boolean => {
  const installed = parseDottedVersion(operator.version);
  return installed === undefined || isAtLeast(installed, release);
};
