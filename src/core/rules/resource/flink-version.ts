import { compareVersions, formatOperatorVersion, isAtLeast, type FlinkVersion } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import { operatorClusters } from "../clusters.ts";
import { isForeignSessionCluster } from "../../resources/foreign-session-cluster.ts";
import { findMissing } from "./nearest-path.ts";
import { supportedFlinkVersions } from "./supported-flink-versions.ts";

const checkPresence = (resource: Resource, range: string): Violation[] => {
  const missing = findMissing(resource, "flinkVersion");
  return missing === undefined ? [] : [{ path: missing.path, message: `${missing.found}, ${range}` }];
};

/** 1.20 is the last line of Flink 1. */
const exists = ({ major, minor }: FlinkVersion): boolean => major > 1 || minor <= 20;

const checkOperatorVersion = (resource: Resource, settings: CoreSettings): Violation[] => {
  const { path, isAbsent, text } = resource.field("flinkVersion");
  const { oldest, newest } = supportedFlinkVersions(settings);
  const range = `expected ${formatOperatorVersion(oldest)} to ${formatOperatorVersion(newest)}`;
  if (isAbsent) return checkPresence(resource, range);
  const { version } = resource;
  if (text === undefined) return [];
  if (version === undefined || !exists(version)) {
    const message = `is ${quote(text)}, which is no version of Flink, ${range}`;
    return [{ path, message, remedy: "write it as v1_20 is written" }];
  }
  const isTooOld = compareVersions(version, oldest) < 0;
  if (!isTooOld && compareVersions(version, newest) <= 0) return [];
  const message = `is ${quote(text)}, which operator ${settings.operator.version} does not support, ${range}`;
  return [
    {
      path,
      message,
      remedy: isTooOld ? "upgrade the job's Flink" : "use an older Flink or a newer operator",
    },
  ];
};

const oldestSessionCluster = "1.12";

/** Without a version the platform takes its default one. */
const checkSessionCluster = (resource: Resource): Violation[] => {
  const { path, value, text } = resource.field("flinkVersion");
  if (typeof value === "number") {
    const message = `is the number ${value}, expected text such as "1.20"`;
    return [{ path, message, remedy: "quote it: YAML reads 1.20 as the number 1.2" }];
  }
  if (text === undefined) return [];
  if (resource.version !== undefined && isAtLeast(resource.version, oldestSessionCluster)) return [];
  return [
    {
      path,
      message: `is ${quote(text)}, expected a version from ${oldestSessionCluster} up, such as "1.20"`,
    },
  ];
};

export const flinkVersion: Rule = {
  id: "resource/flink-version",
  title: "The Flink version is one that the controller supports",
  kinds: [...operatorClusters, "SessionCluster"],
  action: "Deny",
  parity: ["flinkVersion absent", "flinkVersion older than v1_15"],
  why: "The version decides how the controller submits the job, which configuration keys it writes and how it takes savepoints. Of a version that it does not support it reconciles nothing and only sends an event.",
  fix: "set flinkVersion to the minor version of the Flink in the image",
  since: "0.1.0",
  check: ({ resource }, { settings }) => {
    if (resource.kind !== "SessionCluster") return checkOperatorVersion(resource, settings);
    const violations = checkSessionCluster(resource);
    return isForeignSessionCluster(resource)
      ? violations.map((violation) => ({ ...violation, action: "Warn" }))
      : violations;
  },
};
