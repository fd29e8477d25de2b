import type { Violation } from "../../admission/finding.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { switches, undecidedSwitches } from "../switch-annotation.ts";

const annotation = "flink.security.ssl.enabled";

const unansweredSwitches = (resource: Resource): Violation[] =>
  switches(resource, annotation)
    .filter(({ text }) => text === "true")
    .map(({ path }) => ({
      path,
      message:
        'is "true", but this version of Headgate injects no TLS yet: the cluster stays in plain text unless its own controller acts on the annotation or its configuration sets security.ssl',
      remedy: "make sure that one of the two does, or take the annotation out",
      action: "Warn",
    }));

export const sslSwitch: Rule = {
  id: "ssl/switch",
  title: "The SSL annotation says true or false",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  action: "Deny",
  why: 'Only the exact text "true" asks for SSL. Anything else would leave the cluster in plain text while its author believes it encrypted, and nothing at run time tells the two apart. This version of Headgate injects no TLS itself yet, so "true" gets a warning.',
  fix: 'write "true" or "false" in small letters, or take the annotation out',
  since: "0.1.0",
  check: ({ resource }) => [...undecidedSwitches(resource, annotation), ...unansweredSwitches(resource)],
};
