import { quote } from "../../admission/json.ts";
import { flinkGroup, kinds } from "../../admission/kind.ts";
import type { Rule } from "../../admission/rule.ts";

const served = `${flinkGroup}/v1beta1`;

export const apiVersion: Rule = {
  id: "resource/api-version",
  title: "The API version is one that the operator serves",
  kinds: kinds.filter((kind) => kind !== "SessionCluster"),
  action: "Warn",
  why: "The operator has served one version since its first stable release. kubectl refuses a manifest of another one before any webhook sees it, with a message that names neither the file's line nor the right version.",
  fix: `write apiVersion: ${served}`,
  since: "0.1.0",
  check: ({ resource }) => {
    const { path, text } = resource.at("apiVersion");
    return text === served ? [] : [{ path, message: `is ${quote(text)}, which no operator serves` }];
  },
};
