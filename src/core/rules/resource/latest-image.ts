import { parseImageReference } from "../../flink/image-reference.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";

export const latestImage: Rule = {
  id: "resource/latest-image",
  title: "The image has a tag of its own",
  kinds: operatorClusters,
  action: "Off",
  why: "What latest names changes with every push. A pod that is started anew, after a failure or by scaling, may then run another Flink or another job than the rest of the cluster, and no change of the resource tells when that happened.",
  fix: "name a version or a digest",
  since: "0.1.0",
  check: ({ resource }) => {
    const { path, text } = resource.field("image");
    if (text === undefined || hasPlaceholder(text)) return [];
    const image = parseImageReference(text);
    if (image === undefined || image.digest !== undefined) return [];
    if (image.tag !== undefined && image.tag !== "latest") return [];
    const lack = image.tag === undefined ? "has no tag, which means latest" : "has the tag latest";
    return [{ path, message: `is ${quote(text)}, which ${lack}` }];
  },
};
