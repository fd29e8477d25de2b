import { parseImageReference, type ImageReference } from "./image-reference.ts";
import { hasPlaceholder } from "./placeholder.ts";
import { parseDottedVersion, type FlinkVersion } from "./version.ts";

/** An image that the Flink project or Docker publishes: its tag tells which Flink is in it. */
export interface OfficialImage {
  readonly tag: string | undefined;
  /** Undefined where the tag names none: `latest`, `java17`. */
  readonly version: FlinkVersion | undefined;
  /** The third number of the tag: `1` of `1.20.1-java17`. */
  readonly patch: string | undefined;
}

const dockerHub = [undefined, "docker.io", "index.docker.io", "registry-1.docker.io"];
const onDockerHub = ["flink", "library/flink", "apache/flink"];
/** The project's nightly builds. */
const onGitHub = ["apache/flink", "apache/flink-docker"];

/** `library` is what Docker Hub calls its official images, so a mirror elsewhere carries the same. */
const isOfficial = ({ registry, repository }: ImageReference): boolean =>
  (dockerHub.includes(registry) && onDockerHub.includes(repository)) ||
  (registry === "ghcr.io" && onGitHub.includes(repository)) ||
  (registry !== undefined && `/${repository}`.endsWith("/library/flink"));

/** Undefined for an image of someone else, which may hold any Flink, plugins and jars, whatever its tag says. */
export const officialImage = (image: string): OfficialImage | undefined => {
  const reference = hasPlaceholder(image) ? undefined : parseImageReference(image);
  if (reference === undefined || !isOfficial(reference)) return undefined;
  const { tag } = reference;
  return {
    tag,
    version: parseDottedVersion(tag ?? ""),
    patch: /^\d{1,3}\.\d{1,3}\.(\d{1,3})(?:-|$)/.exec(tag ?? "")?.[1],
  };
};
