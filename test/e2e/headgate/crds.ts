import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { Cluster } from "../cluster/cluster.ts";
import { succeed } from "./succeed.ts";

const shared = join(import.meta.dirname, "../../../../shared/data/operator/crds");

/** The newest that Maven has; the main branch's CRDs are only in `shared`. */
const published = "org.apache.flink:flink-kubernetes-operator-api:1.10.0";

/** Beside the control plane's programs. */
const unpacked = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"),
  "headgate-control-plane",
  "crds-1.10.0",
);

/** The operator's kinds from its own CRDs; those that it has not published, and SessionCluster, from the tests' own. */
export const installCrds = async (cluster: Cluster): Promise<void> => {
  for (const file of await crdFiles()) await succeed(cluster, ["create", "-f", file]);
  if (!existsSync(shared)) await openConfiguration(cluster);
  const known = await succeed(cluster, ["get", "crd", "-o", "name"]);
  const missing = ownCrds.filter(({ metadata }) => !known.includes(`/${metadata.name}`));
  for (const crd of missing) await succeed(cluster, ["create", "-f", "-"], JSON.stringify(crd));
  await succeed(cluster, ["wait", "crd", "--all", "--for=condition=Established", "--timeout=30s"]);
};

/**
 * What newer releases let pass: since 1.13 any flinkConfiguration, nested ones too, where it was a map of texts
 * (FLINK-37406), and the versions of Flink that have come since.
 */
const openConfiguration = async (cluster: Cluster): Promise<void> => {
  const spec = "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties";
  const anything = { "x-kubernetes-preserve-unknown-fields": true };
  const configuration = { op: "replace", path: `${spec}/flinkConfiguration`, value: anything };
  const version = { op: "replace", path: `${spec}/flinkVersion`, value: { type: "string" } };
  const patch = async (name: string, operations: readonly object[]): Promise<void> => {
    const crd = `${name}.flink.apache.org`;
    await succeed(cluster, ["patch", "crd", crd, "--type=json", `--patch=${JSON.stringify(operations)}`]);
  };
  await patch("flinkdeployments", [configuration, version]);
  await patch("flinksessionjobs", [configuration]);
};

/** A folder of CRDs. Downloads them the first time, which cannot be done inside the tests' network namespace. */
export const findCrds = async (): Promise<string> => {
  if (existsSync(shared)) return shared;
  const folder = join(unpacked, "META-INF/fabric8");
  if (!existsSync(folder)) await unpack();
  return folder;
};

const crdFiles = async (): Promise<string[]> => {
  const folder = await findCrds();
  return readdirSync(folder)
    .filter((name) => name.endsWith("v1.yml"))
    .map((name) => join(folder, name));
};

const unpack = async (): Promise<void> => {
  await execa("mvn", [
    "-q",
    "-B",
    "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack",
    `-Dartifact=${published}`,
    `-DoutputDirectory=${unpacked}`,
    "-Dmdep.unpack.includes=META-INF/fabric8/*-v1.yml",
  ]);
};

interface OwnKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Where the number is that `kubectl scale` changes. */
  readonly scaled?: string;
}

const crd = ({ group, version, kind, scaled }: OwnKind) => {
  const singular = kind.toLowerCase();
  const scale = { specReplicasPath: scaled, statusReplicasPath: ".status.replicas" };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${singular}s.${group}` },
    spec: {
      group,
      scope: "Namespaced",
      names: { kind, singular, plural: `${singular}s` },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          subresources: { status: {}, ...(scaled !== undefined && { scale }) },
          schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
        },
      ],
    },
  };
};

const ownCrds = [
  crd({ group: "flink.apache.org", version: "v1beta1", kind: "FlinkBlueGreenDeployment" }),
  crd({
    group: "ververica.platform",
    version: "v1",
    kind: "SessionCluster",
    scaled: ".spec.numberOfTaskManagers",
  }),
];
