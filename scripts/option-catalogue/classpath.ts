import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import type { Artifact } from "./artifacts.ts";

/** Where the jars of a line go; kept, so that only the first run asks the registry. */
const cache = fileURLToPath(new URL("../../.cache/option-catalogue/", import.meta.url));

/** Has Maven put the artifacts into a directory of their own, unless they are there; returns the directory. */
export const jarsOf = async (name: string, artifacts: readonly Artifact[]): Promise<string> => {
  const directory = join(cache, name);
  const wanted = pom(name, artifacts);
  if (!(await isComplete(directory, wanted))) await copyJars(directory, wanted);
  return join(directory, "target/jars");
};

/** Written when all jars are there; Maven's clean takes it away. */
const completeFor = (directory: string): string => join(directory, "target/complete-for.xml");

const isComplete = async (directory: string, wanted: string): Promise<boolean> => {
  try {
    return (await readFile(completeFor(directory), "utf8")) === wanted;
  } catch {
    return false;
  }
};

const copyJars = async (directory: string, wanted: string): Promise<void> => {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "pom.xml"), wanted);
  await execa("mvn", ["-q", "-B", "clean", copyDependencies, "-DoutputDirectory=target/jars"], {
    cwd: directory,
  });
  await writeFile(completeFor(directory), wanted);
};

const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies";

const pom = (name: string, artifacts: readonly Artifact[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>headgate.option-catalogue</groupId>
  <artifactId>line-${name}</artifactId>
  <version>1</version>
  <dependencies>
${artifacts.map(dependency).join("\n")}
  </dependencies>
</project>
`;

const dependency = ({ name, version, transitive }: Artifact): string =>
  `    <dependency><groupId>org.apache.flink</groupId><artifactId>${name}</artifactId><version>${version}</version>${
    transitive ? "" : noTransitives
  }</dependency>`;

const noTransitives =
  "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";
