import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, expect, it } from "vitest";
import { shared, type Schema } from "../../scripts/resource-schemas/schemas.ts";
import { ownSpec, ownStructure, readCrd, structureOfCrd, type Crd } from "./structure.ts";

const root = mkdtempSync(join(tmpdir(), "headgate-crds-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const unpack = async (artifact: string): Promise<string> => {
  const directory = join(root, artifact.replaceAll(":", "-"));
  await execa("mvn", [
    "-q",
    "-B",
    "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack",
    `-Dartifact=org.apache.flink:${artifact}`,
    `-DoutputDirectory=${directory}`,
    "-Dmdep.unpack.includes=META-INF/fabric8/*-v1.yml,**/api/spec/*.class",
  ]);
  return directory;
};

const crdsIn = (directory: string): Crd[] => {
  const folder = join(directory, "META-INF/fabric8");
  return readdirSync(folder).map((name) => readCrd(join(folder, name)));
};

/** The newest that Maven found in November 2026; the CRDs of the main branch are compared in crds.test.ts. */
const newest = "flink-kubernetes-operator-api:1.10.0";

it.each([
  [newest, 3],
  ["flink-kubernetes-operator-api:1.7.0", 2],
  ["flink-kubernetes-operator:1.1.0", 2],
])("all that the CRDs of %s have is in our structure", async (artifact, count) => {
  const crds = crdsIn(await unpack(artifact));
  expect(crds).toHaveLength(count);
  const unknown = crds.flatMap((crd) => {
    const own = ownStructure(crd.spec.names.kind);
    return structureOfCrd(crd).filter((line) => !own.includes(line));
  });
  expect(unknown).toEqual([]);
});

/** A CRD says `integer` for all; what the operator can read is in its classes. */
it("whole numbers are as wide as in the operator's classes", { timeout: 600_000 }, async () => {
  const classes: Record<string, Schema | undefined> = {
    AbstractFlinkSpec: ownSpec("FlinkSessionJob"),
    JobSpec: shared.job,
    JobManagerSpec: shared.component,
    TaskManagerSpec: shared.component,
    FlinkStateSnapshotSpec: ownSpec("FlinkStateSnapshot"),
  };
  const directory = await unpack(newest);
  for (const [name, schema] of Object.entries(classes)) {
    const widths = await javaWidths(directory, name);
    expect(widths, name).not.toEqual([]);
    expect(widths.map(([field]) => [field, ownWidth(schema?.properties?.[field])])).toEqual(widths);
  }
});

const javaWidths = async (directory: string, name: string): Promise<[string, number][]> => {
  const type = `org.apache.flink.kubernetes.operator.api.spec.${name}`;
  const { stdout } = await execa("javap", ["-p", "-cp", directory, type]);
  const fields = stdout.matchAll(/private (?:java\.lang\.)?(int|Integer|long|Long) (\w+);/g);
  return [...fields].map(([, width = "", field = ""]) => [field, /^i/i.test(width) ? 32 : 64]);
};

const ownWidth = (schema: Schema | undefined): number | undefined => {
  if (schema?.type !== "integer") return undefined;
  return schema.maximum === undefined ? 64 : 32;
};
