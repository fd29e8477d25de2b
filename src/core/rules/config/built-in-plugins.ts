import { isAtLeast } from "../../flink/version.ts";
import type { FileSystemScheme } from "../../flink/file-system-schemes.ts";
import { officialImage, type OfficialImage } from "../../flink/official-image.ts";
import type { Configuration } from "../../flink/configuration.ts";
import type { Resource } from "../../admission/resource.ts";
import { flinkPods, type FlinkPod } from "./flink-pods.ts";

const variable = "ENABLE_BUILT_IN_PLUGINS";

/** What may be put into these folders, or on Hadoop's class path, is not known here. */
const isFilled = ({ mounts, environment, hasMoreEnvironment }: FlinkPod): boolean =>
  hasMoreEnvironment ||
  environment.has("HADOOP_CLASSPATH") ||
  mounts.some(({ path }) => fillable.some((folder) => `${path}/`.startsWith(folder)));

const fillable = ["/opt/flink/plugins/", "/opt/flink/lib/", "/opt/flink/usrlib/", "/opt/hadoop/"];

/** The value of the variable in a pod: `any` where it comes from elsewhere. */
const enabledIn = (pod: FlinkPod, effective: Configuration): string | undefined => {
  const role = pod.role === "JobManager" ? "master" : "taskmanager";
  const configured = effective.entry(`containerized.${role}.env.${variable}`)?.value;
  if (configured !== undefined) return configured;
  return pod.environment.has(variable) ? (pod.environment.get(variable) ?? "any") : undefined;
};

/** Filled in by a shell, a template or Kubernetes. */
const isElsewhere = (enabled: string): boolean =>
  enabled === "any" || enabled.includes("$") || enabled.includes("{{");

const lacks = (pod: FlinkPod, plugins: readonly string[], effective: Configuration): boolean => {
  if (isFilled(pod)) return false;
  const enabled = enabledIn(pod, effective);
  if (enabled === undefined) return true;
  return !isElsewhere(enabled) && !plugins.some((plugin) => enabled.includes(plugin));
};

export interface Lack {
  readonly roles: readonly FlinkPod["role"][];
  readonly remedy: string;
}

const jar = (plugin: string, { version, patch }: OfficialImage): string => {
  const exact = version && patch && `${version.major}.${version.minor}.${patch}`;
  return `${plugin}-${exact ?? "VERSION"}.jar`;
};

const remedyFor = (plugins: readonly string[], image: OfficialImage): string => {
  if (plugins.length === 0) return "use an image that holds Hadoop, or another scheme";
  const jars = plugins.map((plugin) => jar(plugin, image)).join(" or ");
  const where = image.patch === undefined ? ", VERSION being the image's full Flink version" : "";
  return `set containerized.master.env.${variable} and containerized.taskmanager.env.${variable} to ${jars}${where}, or use an image with the plug-in`;
};

/** What an official image lacks for a scheme, and in whose pods. */
export const lackOfPlugin = (
  cluster: Resource,
  effective: Configuration,
  scheme: FileSystemScheme,
): Lack | undefined => {
  const image = officialImage(cluster.field("image").text ?? "");
  if (image === undefined) return undefined;
  const lacking = flinkPods(cluster).filter((pod) => lacks(pod, scheme.plugins, effective));
  if (lacking.length === 0) return undefined;
  const { version } = cluster;
  const isNative = version !== undefined && isAtLeast(version, "2.3");
  const plugins = scheme.plugins.filter((plugin) => isNative || plugin !== "flink-s3-fs-native");
  return { roles: lacking.map(({ role }) => role), remedy: remedyFor(plugins, image) };
};
