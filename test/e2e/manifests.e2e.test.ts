import { globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { parse, parseAllDocuments, stringify } from "yaml";
import { attach } from "./cluster/attach.ts";
import { succeed } from "./headgate/succeed.ts";

const cluster = attach(inject("cluster"));
const root = join(import.meta.dirname, "../..");
const components = globSync("manifests/components/*/kustomization.yaml", { cwd: root }).map(dirname).sort();

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

/** What `kubectl kustomize` makes of it, in a folder beside the manifests as a user would have it. */
const build = async (kustomization: object): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "headgate-kustomization-"));
  // kustomize takes bases by relative paths only
  const text = stringify(kustomization).replaceAll("../manifests/", `${relative(folder, root)}/manifests/`);
  writeFileSync(join(folder, "kustomization.yaml"), text);
  const settings = readFileSync(join(root, "manifests/base/settings.yaml"), "utf8");
  writeFileSync(join(folder, "settings.yaml"), `${settings}logLevel: warn\n`);
  return succeed(cluster, ["kustomize", folder]);
};

const kustomization = (...names: string[]): object => ({
  apiVersion: "kustomize.config.k8s.io/v1beta1",
  kind: "Kustomization",
  resources: ["../manifests/base"],
  components: names.map((name) => `../${name}`),
});

const manifestsIn = (text: string): Manifest[] =>
  parseAllDocuments(text).map((document) => document.toJS() as Manifest);

/** Kinds of others, whose definitions are not in the tests' cluster. */
const isForeign = ({ apiVersion }: Manifest): boolean =>
  /^(cert-manager\.io|monitoring\.coreos\.com)\//.test(apiVersion);

/** Stored by nobody, but judged as if it should be. */
const acceptedBy = async (text: string): Promise<void> => {
  const known = manifestsIn(text).filter((manifest) => !isForeign(manifest));
  expect(known).not.toEqual([]);
  const input = known.map((manifest) => JSON.stringify(manifest)).join("\n---\n");
  await succeed(
    cluster,
    ["apply", "--dry-run=server", "--server-side", "--force-conflicts", "-f", "-"],
    input,
  );
};

describe("the components", () => {
  it.each(components)("%s builds upon the base, and the API server takes it", async (component) => {
    const [base, text] = [await build(kustomization()), await build(kustomization(component))];
    expect(text).not.toBe(base);
    await acceptedBy(text);
  });

  it("go together", async () => {
    await acceptedBy(await build(kustomization(...components)));
  });
});

describe("docs/operations.md", () => {
  const text = readFileSync(join(root, "docs/operations.md"), "utf8");
  const blocks = Array.from(
    text.matchAll(/^```yaml\n([^`]+)^```$/gm),
    ([, block = ""]) => parse(block) as object,
  );

  it.each(blocks.map((block, index) => ({ number: index + 1, block })))(
    "its YAML block $number builds, and the API server takes it",
    async ({ block }) => {
      const text = await build({ ...kustomization(), ...block });
      expect(text).not.toBe(await build(kustomization()));
      await acceptedBy(text);
    },
  );
});
