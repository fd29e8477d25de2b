import { officialImage } from "../../flink/official-image.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { clusterKinds } from "../clusters.ts";
import { mountPaths } from "../mount-paths.ts";
import { queryableStateOn } from "./on.ts";

const jar = "flink-queryable-state-runtime";

/** The whole folder, or one file of it: somebody has seen to what is in there. */
const bringsJars = (mount: string): boolean => mount.startsWith("/opt/flink/lib");

const check = (subject: Subject): Violation[] => {
  const on = queryableStateOn(subject);
  if (on === undefined || mountPaths(subject.resource).some(bringsJars)) return [];
  const { path, found } = on;
  const image = subject.resource.field("image").text ?? "";
  return officialImage(image)
    ? [
        {
          path,
          message: `${found}, but the official image has ${jar} in opt/, where Flink does not look for it`,
        },
      ]
    : [{ path, message: `${found}, which needs ${jar} in lib/ of the image`, action: "Audit" }];
};

export const queryableStateRuntimeJar: Rule = {
  id: "queryable-state/runtime-jar",
  title: "Queryable state needs its jar in lib/",
  kinds: clusterKinds,
  action: "Warn",
  why: "Without flink-queryable-state-runtime on the class path a TaskManager writes one line to its log and runs on without the servers, so every query is refused. The official images have the jar in opt/ only; plugins/ does not help. An image of one's own may hold it, which cannot be seen from here, so that is only recorded.",
  fix: "build an image that copies opt/flink-queryable-state-runtime-*.jar to lib/",
  since: "0.1.0",
  check,
};
