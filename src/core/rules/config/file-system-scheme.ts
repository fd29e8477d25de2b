import { intendedScheme, knownScheme } from "../../flink/file-system-schemes.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { lackOfPlugin } from "./built-in-plugins.ts";
import { clusterOf } from "./cluster-of.ts";
import { foundEntry } from "./found-entry.ts";
import { ownDirectories, type OwnDirectory } from "./own-directories.ts";

type Fault = Pick<Violation, "message" | "remedy">;

/** What is wrong in every image. */
const misspelling = ({ location, entry }: OwnDirectory): Fault | undefined => {
  const { scheme = "file", authority } = location;
  const intended = intendedScheme(scheme);
  if (intended !== undefined) {
    const message = `${foundEntry(entry)}, but nothing serves the scheme ${quote(scheme)}`;
    return { message, remedy: `write ${intended}: instead of ${quote(`${scheme}:`)}` };
  }
  if (!knownScheme(scheme)?.needsAuthority || authority) return undefined;
  return {
    message: `${foundEntry(entry)}, which names no bucket or container`,
    remedy: `write ${scheme}:// with two slashes, then the bucket or container, then the path`,
  };
};

const lack = (subject: Subject, { location, entry }: OwnDirectory): Fault | undefined => {
  const cluster = clusterOf(subject);
  const known = knownScheme(location.scheme ?? "file");
  if (cluster === undefined || known === undefined || cluster.kind === "SessionCluster") return undefined;
  const lacking = lackOfPlugin(cluster, subject.effective, known);
  if (lacking === undefined) return undefined;
  const what = known.plugins.length === 0 ? "has no Hadoop" : "enables no plug-in by itself";
  const who = lacking.roles.map((role) => `${role}s`).join(" and ");
  const message = `${foundEntry(entry)}, but the official image ${what}, so ${who} cannot read ${known.name}://`;
  return { message, remedy: lacking.remedy };
};

export const fileSystemScheme: Rule = {
  id: "config/file-system-scheme",
  title: "What serves the scheme of a directory is in the image",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Warn",
  why: "Flink loads remote file systems as plug-ins by the scheme of the path, compared letter by letter. The official images hold the plug-ins but enable none of them, and hold no Hadoop. Where the one for the scheme is missing, the JobManager fails when it starts, or the first checkpoint or savepoint does, with an error about a file system scheme that is not supported.",
  fix: "use a scheme that the image serves",
  since: "0.1.0",
  check: (subject) => {
    const lacking = new Set<string | undefined>();
    return ownDirectories(subject).flatMap((directory) => {
      const misspelt = misspelling(directory);
      const { scheme } = directory.location;
      const fault = misspelt ?? (lacking.has(scheme) ? undefined : lack(subject, directory));
      if (fault === undefined) return [];
      // the image lacks the plug-in once, however many directories need it
      if (misspelt === undefined) lacking.add(scheme);
      return [{ path: entryPath(subject.resource, directory.entry), ...fault }];
    });
  },
};
