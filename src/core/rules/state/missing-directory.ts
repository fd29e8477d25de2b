import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { foundEntry } from "../config/found-entry.ts";
import { unlessClusterIsKnown } from "../session-job/known-cluster.ts";
import type { Directory } from "./directory.ts";
import { mildForEmr } from "./mild-for-emr.ts";

interface Lack {
  /** What is to be written there. */
  readonly name: "checkpoint" | "savepoint";
  /** The key to set. */
  readonly key: string;
  /** Who needs it, with the verb. */
  readonly need: string;
}

const describe = ({ entry }: Directory, { name }: Lack): string =>
  entry === undefined ? `has no ${name} directory, which` : `${foundEntry(entry)}, no directory such as`;

export const missingDirectory = (
  subject: Subject,
  directory: Directory,
  lack: Lack,
): readonly Violation[] => {
  const { entry } = directory;
  const path = entryPath(subject.resource, entry);
  const violation = { path, message: `${describe(directory, lack)} ${lack.need}` };
  // A blank value under the newest name hides what another name says, so it must itself be corrected.
  const isOwn = entry?.origin === "resource";
  const remedy = isOwn ? "write a durable path there" : `set ${lack.key} to a durable path`;
  return mildForEmr(subject.resource, [unlessClusterIsKnown(subject, { ...violation, remedy })]);
};
