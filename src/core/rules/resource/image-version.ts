import { officialImage } from "../../flink/official-image.ts";
import { compareVersions, parseDottedVersion, type FlinkVersion } from "../../flink/version.ts";
import type { Field } from "../../admission/field.ts";
import { quote } from "../../admission/json.ts";
import { formatPath } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { isForeignSessionCluster } from "../../resources/foreign-session-cluster.ts";
import { operatorClusters } from "../clusters.ts";

interface NamedVersion {
  readonly field: Field;
  readonly version: FlinkVersion | undefined;
}

/** Ververica's own images are called flink, as is what stands for an absent repository. */
const ofSessionCluster = (resource: Resource): NamedVersion | undefined => {
  const repository = resource.field("flinkImageRepository");
  const isFlink = repository.isAbsent || repository.text === "flink";
  const field = resource.field("flinkImageTag");
  return isFlink && !isForeignSessionCluster(resource)
    ? { field, version: parseDottedVersion(field.text ?? "") }
    : undefined;
};

const ofImage = (resource: Resource): NamedVersion => {
  const field = resource.field("image");
  return { field, version: officialImage(field.text ?? "")?.version };
};

export const imageVersion: Rule = {
  id: "resource/image-version",
  title: "An official image holds the Flink that flinkVersion names",
  kinds: [...operatorClusters, "SessionCluster"],
  action: "Warn",
  why: "The image decides which Flink runs; flinkVersion only tells the controller how to treat it. If they differ, options, REST calls and savepoints are those of another version, and upgrades or scaling fail in ways that are hard to explain.",
  fix: "make the image's tag and flinkVersion name the same version",
  since: "0.1.0",
  check: (subject) => {
    const { resource } = subject;
    const named = resource.kind === "SessionCluster" ? ofSessionCluster(resource) : ofImage(resource);
    const { version: expected } = resource;
    if (named?.version === undefined || expected === undefined) return [];
    if (compareVersions(named.version, expected) === 0) return [];
    const { path, value } = named.field;
    const declared = resource.field("flinkVersion");
    const found = `${named.version.major}.${named.version.minor}`;
    const message = `is ${quote(value)}, which is Flink ${found}, but ${formatPath(declared.path)} is ${quote(declared.value)}`;
    return [{ path, message }];
  },
};
