import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { FlinkVersion } from "../../flink/version.ts";

/**
 * The newest Flink in the operator's FlinkVersion enum, from which release on; newest first. Release 1.14 came between
 * Flink 2.1 and the 1.15 that surely has 2.2: it is given the benefit of the doubt.
 */
const newestSince: readonly (readonly [release: string, newest: FlinkVersion])[] = [
  ["1.16", { major: 2, minor: 4 }],
  ["1.14", { major: 2, minor: 2 }],
  ["1.13", { major: 2, minor: 1 }],
  ["1.11", { major: 2, minor: 0 }],
  ["1.10", { major: 1, minor: 20 }],
];

/** Operator 1.7.0 dropped Flink 1.13 and 1.14 (its release announcement). */
export const supportedFlinkVersions = (
  settings: CoreSettings,
): { readonly oldest: FlinkVersion; readonly newest: FlinkVersion } => {
  const found = newestSince.find(([release]) => isOperatorAtLeast(settings, release));
  return {
    oldest: { major: 1, minor: isOperatorAtLeast(settings, "1.7") ? 15 : 13 },
    newest: found?.[1] ?? { major: 1, minor: 19 },
  };
};
