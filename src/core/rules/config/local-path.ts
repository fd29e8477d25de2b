import { localPath as pathOn } from "../../flink/file-location.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { clusterOf } from "./cluster-of.ts";
import { flinkPods, type FlinkPod, type Mount } from "./flink-pods.ts";
import { foundEntry } from "./found-entry.ts";
import { ownDirectories, type OwnDirectory } from "./own-directories.ts";

/** Paths without a scheme go elsewhere with the first, and the others bring templates that are not seen here. */
const unseen = ["fs.default-scheme", "kubernetes.pod-template-file"];

const isUnseen = (key: string): boolean => unseen.some((prefix) => key.startsWith(prefix));

const slashed = (path: string): string => (path.endsWith("/") ? path : `${path}/`);

/** The innermost mount on the way to the path. */
const mountOf = (path: string, { mounts }: FlinkPod): Mount | undefined =>
  mounts
    .filter((mount) => slashed(path).startsWith(slashed(mount.path)))
    .sort((left, right) => right.path.length - left.path.length)[0];

type Fault = "no volume" | "only an emptyDir volume";

const faultOf = (path: string, pod: FlinkPod): Fault | undefined => {
  const mount = mountOf(path, pod);
  if (mount === undefined) return "no volume";
  return mount.isEmptyDirectory ? "only an emptyDir volume" : undefined;
};

const describe = (path: string, pods: readonly FlinkPod[]): string | undefined => {
  const faults = pods.flatMap((pod) => {
    const fault = faultOf(path, pod);
    return fault === undefined ? [] : [{ fault, role: pod.role }];
  });
  const [first, second] = faults;
  if (first === undefined) return undefined;
  if (first.fault === second?.fault) return `${first.fault} is mounted there in the pods of Flink`;
  return faults.map(({ fault, role }) => `${fault} is mounted there in the ${role}'s pod`).join(", and ");
};

const check = (directory: OwnDirectory, resource: Resource, cluster: Resource): Violation[] => {
  const path = pathOn(directory.location);
  if (path === undefined) return [];
  const pods = flinkPods(cluster).filter(({ role }) => role === "JobManager" || directory.usedByTaskManagers);
  const fault = describe(path, pods);
  if (fault === undefined) return [];
  const message = `${foundEntry(directory.entry)}, but ${fault}: files there are lost with the pod, and no other pod sees them`;
  return [{ path: entryPath(resource, directory.entry), message }];
};

const checkAll = (subject: Subject): Violation[] => {
  const cluster = clusterOf(subject);
  if (cluster === undefined || subject.effective.entries().some(({ key }) => isUnseen(key))) return [];
  return ownDirectories(subject).flatMap((directory) => check(directory, subject.resource, cluster));
};

export const localPath: Rule = {
  id: "config/local-path",
  title: "What must outlive the pods is not written to their own disks",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Warn",
  why: "A local path belongs to the disk of one container. TaskManagers write parts of a checkpoint where the JobManager cannot see them, and with the pod everything there is gone: checkpoints, savepoints and the pointers of high availability, just when they are needed. The job then starts anew with empty state or not at all.",
  fix: "use a remote path such as s3://bucket/path, or mount a volume there that all pods share",
  since: "0.1.0",
  check: checkAll,
};
