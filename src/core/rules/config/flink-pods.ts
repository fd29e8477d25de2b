import { isArray, property, type Json } from "../../admission/json.ts";
import { valueAt, type Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import { mainContainerName } from "../resource/main-container.ts";

export interface Mount {
  readonly path: string;
  readonly isEmptyDirectory: boolean;
}

/** What the author's templates put into the Flink container of one role. */
export interface FlinkPod {
  readonly role: "JobManager" | "TaskManager";
  readonly mounts: readonly Mount[];
  /** Environment variables by name; undefined where the value is not written out. */
  readonly environment: ReadonlyMap<string, string | undefined>;
  /** Whether further variables come from ConfigMaps or Secrets as a whole. */
  readonly hasMoreEnvironment: boolean;
}

const items = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : []);

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** Templates are merged item by item, so a container without a name may well be Flink's. */
const isFlinks = (container: Json): boolean =>
  [mainContainerName, undefined].includes(textOf(property(container, "name")));

const mountsOf = (mount: Json | undefined, volumes: readonly Json[]): Mount[] => {
  const path = textOf(property(mount, "mountPath"));
  if (path === undefined) return [];
  return [{ path, isEmptyDirectory: volumes.some((volume) => property(volume, "emptyDir") !== undefined) }];
};

const templateMounts = (container: Json, volumes: readonly Json[]): Mount[] =>
  items(property(container, "volumeMounts")).flatMap((mount) => {
    const name = property(mount, "name");
    return mountsOf(
      mount,
      volumes.filter((volume) => property(volume, "name") === name),
    );
  });

/** On a SessionCluster the pod options stand for templates. */
const optionMounts = (options: Json | undefined): Mount[] =>
  items(property(options, "volumeMounts")).flatMap((item) =>
    mountsOf(property(item, "volumeMount"), [property(item, "volume") ?? null]),
  );

const places = ({ kind }: Resource, role: FlinkPod["role"]): Path[] => {
  const name = role === "JobManager" ? "jobManager" : "taskManager";
  return kind === "SessionCluster"
    ? [["kubernetes", `${name}PodTemplate`, "spec"]]
    : [
        ["podTemplate", "spec"],
        [name, "podTemplate", "spec"],
      ];
};

const podOf = (resource: Resource, role: FlinkPod["role"]): FlinkPod => {
  const at = (path: Path): Json | undefined => valueAt(resource.object, [...resource.specPath, ...path]);
  const specs = places(resource, role).map(at);
  const containers = specs.flatMap((spec) => items(property(spec, "containers"))).filter(isFlinks);
  const volumes = specs.flatMap((spec) => items(property(spec, "volumes")));
  const options = resource.kind === "SessionCluster" ? at(["kubernetes", "pods"]) : undefined;
  const variables = containers.flatMap((container) => items(property(container, "env")));
  return {
    role,
    mounts: [
      ...containers.flatMap((container) => templateMounts(container, volumes)),
      ...optionMounts(options),
    ],
    hasMoreEnvironment: containers.some((container) => items(property(container, "envFrom")).length > 0),
    environment: new Map(
      variables.map((variable) => [
        textOf(property(variable, "name")) ?? "",
        textOf(property(variable, "value")),
      ]),
    ),
  };
};

export const flinkPods = (resource: Resource): readonly [FlinkPod, FlinkPod] => [
  podOf(resource, "JobManager"),
  podOf(resource, "TaskManager"),
];
