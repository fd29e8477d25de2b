import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";

export const root = join(import.meta.dirname, "..", "..");
export const folder = join(root, "manifests");

/** All files of the manifests, relative to their folder. */
export const allFiles = globSync("**/*.*", { cwd: folder }).sort();
export const files = allFiles.filter((file) => file.endsWith(".yaml"));

/** The documents of a file, read as kubectl and kustomize do (YAML 1.1: 0440 is octal). Throws where one is broken. */
export const documentsOf = (file: string): object[] =>
  parseAllDocuments(readFileSync(join(folder, file), "utf8"), { version: "1.1", uniqueKeys: true }).map(
    (document) => {
      const [problem] = [...document.errors, ...document.warnings];
      if (problem) throw new Error(`${file}: ${problem.message}`);
      return document.toJS() as object;
    },
  );

/** The only document of a file. The caller says what shape it takes for granted. */
export const read = (file: string): unknown => {
  const [document, ...others] = documentsOf(file);
  if (document === undefined || others.length > 0) throw new Error(`${file}: expected one document`);
  return document;
};

export const readKustomization = (file: string): Kustomization => read(file) as Kustomization;

export interface MatchCondition {
  readonly name: string;
  readonly expression: string;
}

export interface Rule {
  readonly apiGroups: string[];
  readonly apiVersions: string[];
  readonly resources: string[];
  readonly operations: string[];
  readonly scope: string;
}

export interface Entry {
  readonly name: string;
  readonly clientConfig: {
    readonly service: { readonly name: string; readonly namespace: string; readonly port: number };
  };
  readonly rules: Rule[];
  readonly matchConditions: MatchCondition[];
}

export interface WebhookConfiguration {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly webhooks: Entry[];
}

export const mutating = read("base/mutating-webhook-configuration.yaml") as WebhookConfiguration;
export const validating = read("base/validating-webhook-configuration.yaml") as WebhookConfiguration;

/** What a JSON patch of a kustomization does. */
export interface PatchOperation {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}

export interface Kustomization {
  readonly kind: string;
  readonly namespace?: string;
  readonly resources?: string[];
  readonly configMapGenerator?: { readonly name: string; readonly files: string[] }[];
  readonly patches?: {
    readonly target: { readonly kind: string; readonly name: string };
    readonly patch: string;
  }[];
}
