import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { foundEntry } from "../config/found-entry.ts";
import { unlessClusterIsKnown } from "../session-job/known-cluster.ts";
import type { Directory } from "./directory.ts";
import { mildForEmr } from "./mild-for-emr.ts";

const describe = ({ entry }: Directory, name: string): string =>
  entry === undefined ? `has no ${name} directory, which` : `${foundEntry(entry)}, no directory such as`;

/** @param need who needs the directory, with the verb */
export const missingDirectory = (
  subject: Subject,
  directory: Directory,
  name: string,
  need: string,
): readonly Violation[] => {
  const { entry } = directory;
  const path = entryPath(subject.resource, entry);
  const violation = { path, message: `${describe(directory, name)} ${need}` };
  // A blank value under the newest name hides what another name says, so it must itself be corrected.
  const isOwn = entry?.origin === "resource";
  const remedied = isOwn ? { ...violation, remedy: "write a durable path there" } : violation;
  return mildForEmr(subject.resource, [unlessClusterIsKnown(subject, remedied)]);
};
