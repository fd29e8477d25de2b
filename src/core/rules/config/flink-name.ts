import { isOperatorKey } from "../../flink/catalogue/namespaces.ts";
import type { FlinkVersion } from "../../flink/version.ts";

/** The Flink that reads the configuration, as findings name it. */
export const flinkName = (version: FlinkVersion | undefined): string =>
  version === undefined ? "Flink" : `Flink ${version.major}.${version.minor}`;

/** Who should read the key. */
export const readerOf = (key: string, version: FlinkVersion | undefined): string =>
  isOperatorKey(key) ? "the operator" : flinkName(version);
