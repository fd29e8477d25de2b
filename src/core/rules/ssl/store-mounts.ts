import type { Configuration, Entry } from "../../flink/configuration.ts";
import { officialImage } from "../../flink/official-image.ts";
import type { Option } from "../../flink/option.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { foundEntry } from "../config/found-entry.ts";
import { isMountedBy, mountPaths } from "../mount-paths.ts";

/** Every image has these: the trust store that comes with Java, and the system's. */
const inEveryImage = ["/opt/java/", "/usr/", "/etc/ssl/", "/etc/pki/"];

/** `kubernetes.secrets: name:path,…` or `kubernetes.secrets.<name>: path` (MountSecretsDecorator), in any map notation. */
const secretPaths = (configuration: Configuration): string[] =>
  configuration
    .entries()
    .filter(({ key }) => key === "kubernetes.secrets" || key.startsWith("kubernetes.secrets."))
    .flatMap(({ value }) => value.split(/[,:;{}'"\s]/))
    .filter((path) => path.startsWith("/"));

/** A template in a file of the operator's, or a value that is still to be filled in, may mount anything. */
const isOpen = (configuration: Configuration, mounts: readonly string[]): boolean =>
  mounts.some(hasPlaceholder) ||
  configuration.entries().some(({ key }) => key.startsWith("kubernetes.pod-template-file"));

const isJudged = ({ value, origin }: Entry): boolean =>
  origin === "resource" &&
  value.startsWith("/") &&
  !hasPlaceholder(value) &&
  !inEveryImage.some((folder) => value.startsWith(folder));

/** An image of one's own may hold the stores; the official ones hold none. */
export const unmountedStores = ({ resource, effective }: Subject, stores: readonly Option[]): Violation[] => {
  const mounts = [...mountPaths(resource), ...secretPaths(effective)];
  if (isOpen(effective, mounts)) return [];
  const entries = new Set(stores.map((store) => effective.get(store)).filter((entry) => entry !== undefined));
  const isOfficial = officialImage(resource.field("image").text ?? "") !== undefined;
  return [...entries]
    .filter((entry) => isJudged(entry) && !mounts.some((mount) => isMountedBy(entry.value, mount)))
    .map((entry) => ({
      path: entryPath(resource, entry),
      message: `${foundEntry(entry)}, but neither kubernetes.secrets nor a volume mount of a pod template seems to bring a file there`,
      remedy: "mount the secret that holds the store there, unless the image has it",
      action: isOfficial ? "Warn" : "Audit",
    }));
};
