import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/*
 * Who may import whom (docs/adr/0001): for each folder those of ours that it may import from besides itself, and the
 * packages. The longest matching folder counts. `node:*` stands for all of Node's modules.
 */
const table: Record<string, { ours: string[]; packages: string[] }> = {
  "core/flink": { ours: [], packages: [] },
  "core/admission": { ours: ["core/flink"], packages: [] },
  "core/resources": { ours: ["core/flink", "core/admission"], packages: [] },
  "core/rules": { ours: ["core/flink", "core/resources", "core/admission"], packages: [] },
  "core/injectors": { ours: ["core/flink", "core/resources", "core/admission"], packages: [] },
  "core/documents": { ours: ["core/admission"], packages: ["yaml", "js-yaml"] },
  "core/report": { ours: ["core/admission", "core/documents"], packages: [] },
  core: {
    ours: [
      "core/flink",
      "core/admission",
      "core/resources",
      "core/rules",
      "core/injectors",
      "core/documents",
      "core/report",
    ],
    packages: [],
  },
  pki: { ours: [], packages: ["node-forge", "node:*"] },
  telemetry: { ours: ["core"], packages: ["pino", "prom-client", "node:*"] },
  settings: { ours: ["core"], packages: ["ajv", "yaml", "node:*"] },
  kube: { ours: ["core"], packages: ["@kubernetes/client-node", "node:*"] },
  server: { ours: ["core", "kube", "pki", "settings", "telemetry"], packages: ["express", "node:*"] },
  cli: { ours: ["core", "kube", "settings"], packages: ["commander", "diff", "node:*"] },
  "": { ours: ["server", "cli", "settings", "telemetry"], packages: ["commander", "node:*"] },
};

const source = join(import.meta.dirname, "..", "src");
const files = globSync("**/*.ts", { cwd: source }).filter((file) => !file.endsWith(".test.ts"));

const folderOf = (file: string): string => {
  const candidates = Object.keys(table).filter(
    (folder) => folder === "" || dirname(file) === folder || file.startsWith(`${folder}/`),
  );
  return candidates.sort((left, right) => right.length - left.length)[0] ?? "";
};

const importsOf = (file: string): string[] =>
  ts.preProcessFile(readFileSync(join(source, file), "utf8")).importedFiles.map(({ fileName }) => fileName);

const isAllowed = (file: string, specifier: string): boolean => {
  const folder = folderOf(file);
  const row = table[folder];
  if (row === undefined) return false;
  if (!specifier.startsWith(".")) return isAllowedPackage(row.packages, specifier);
  const target = relative(source, join(source, dirname(file), specifier));
  const targetFolder = folderOf(target);
  if (targetFolder === folder) return true;
  const throughTheDoor =
    folder.startsWith("core") || !target.startsWith("core/") || target === "core/index.ts";
  return throughTheDoor && row.ours.some((allowed) => targetFolder === allowed);
};

const isAllowedPackage = (allowed: string[], specifier: string): boolean => {
  const [scope = "", rest = ""] = specifier.split("/");
  const name = scope.startsWith("node:") ? "node:*" : scope.startsWith("@") ? `${scope}/${rest}` : scope;
  return allowed.includes(name);
};

describe("the arrows between the folders", () => {
  it.each(files)("%s imports only what its folder may", (file) => {
    expect(importsOf(file).filter((specifier) => !isAllowed(file, specifier))).toEqual([]);
  });

  it("has a row for every folder", () => {
    expect(files.filter((file) => folderOf(file) === "" && file !== "main.ts")).toEqual([]);
  });
});

describe("the names", () => {
  const grabBags = /(^|\/)(utils?|helpers?|common|types|constants|misc)(\.ts|\/)/;

  it("has no grab-bag files", () => {
    expect(files.filter((file) => grabBags.test(file))).toEqual([]);
  });

  it("touches the process in main.ts only", () => {
    const uses = /\bprocess\.(env|argv|cwd|exit|exitCode|on|once|stdin|stdout|stderr)\b|"node:process"/;
    const touching = files.filter((file) => uses.test(readFileSync(join(source, file), "utf8")));
    expect(touching).toEqual(["main.ts"]);
  });
});

describe("the import graph", () => {
  it("has no cycles", () => {
    expect(cycles()).toEqual([]);
  });
});

/** Type-only imports are gone at run time and may point back. */
const valueImportsOf = (file: string): string[] =>
  [
    ...readFileSync(join(source, file), "utf8").matchAll(
      /^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gms,
    ),
  ]
    .map((match) => join(dirname(file), match[1] ?? ""))
    .filter((target) => files.includes(target));

const cycles = (): string[][] => {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file]);
    if (done.has(file) || trail.includes(file)) return;
    for (const target of valueImportsOf(file)) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
};
