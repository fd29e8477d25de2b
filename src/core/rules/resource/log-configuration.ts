import { nearMiss } from "../../admission/near-miss.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";

/** KubernetesConfigOptions: the files that Flink's start script looks for in its conf directory. */
const files = ["log4j-console.properties", "logback-console.xml"];

const expectationFor = (key: string): string => {
  const meant = nearMiss(key, files);
  return meant === undefined ? `expected ${files.join(" or ")}` : `expected ${meant}`;
};

export const logConfiguration: Rule = {
  id: "resource/log-configuration",
  title: "The log configuration names the files that Flink reads",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["logConfiguration key other than the two allowed"],
  why: "Each key becomes a file in Flink's conf directory, and a containerised Flink starts with one of two file names. Any other would be mounted and never read, so the operator refuses it.",
  fix: "rename the key",
  since: "0.1.0",
  check: ({ resource }) => {
    const { path, object } = resource.field("logConfiguration");
    return Object.keys(object ?? {})
      .filter((key) => !files.includes(key))
      .map((key) => ({
        path: [...path, key],
        message: `is no file that Flink reads, ${expectationFor(key)}`,
      }));
  },
};
