import {
  isNewerThanCatalogue,
  isOlderThanCatalogue,
  newestLine,
  oldestLine,
} from "../../flink/catalogue/lines.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { flinkName } from "./flink-name.ts";

/** `resource/flink-version` refuses what is too old for the operator; Ververica's may be as old as 1.12. */
export const catalogueVersion: Rule = {
  id: "config/catalogue-version",
  title: "The version's configuration options are known",
  kinds: [...operatorClusters, "SessionCluster"],
  action: "Warn",
  why: "What the options of a version are is read from its published artifacts. For a newer version those of the newest known one are used, so a new option may be called unknown, and a wrong one pass. For one that is older than all, keys and values are not judged.",
  fix: "check the configuration against the documentation of that version, or use a release of Headgate that knows it",
  since: "0.1.0",
  check: ({ resource }, { inFile }) => {
    const { version } = resource;
    if (version === undefined || resource.configuration.entries().length === 0) return [];
    const { path, value } = resource.field("flinkVersion");
    if (isNewerThanCatalogue(version)) {
      return [
        {
          path,
          message: `is ${quote(value)}, newer than Flink ${newestLine}, by which the configuration is judged`,
        },
      ];
    }
    if (!isOlderThanCatalogue(version) || resource.kind !== "SessionCluster") return [];
    const message = `is ${quote(value)}, older than Flink ${oldestLine}, so the keys and values of the configuration are not judged`;
    const remedy = `check them against the documentation of ${flinkName(version)}`;
    return [{ path, message, remedy, ...(inFile !== true && { action: "Audit" }) }];
  },
};
