import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Packages that only the folders named may import: the npm column of the table in test/architecture.test.ts.
 *
 * @type {Record<string, string[]>}
 */
const onlyIn = {
  "node-forge": ["src/pki"],
  "@kubernetes/client-node": ["src/kube"],
  express: ["src/server"],
  pino: ["src/telemetry"],
  "prom-client": ["src/telemetry"],
  commander: ["src/cli", "src/main.ts"],
  diff: ["src/cli"],
  ajv: ["src/settings", "scripts"],
  "js-yaml": ["src/core/documents"],
  yaml: ["src/core/documents", "src/settings"],
};

/** @param {string} folder */
const restricted = (folder) =>
  Object.entries(onlyIn)
    .filter(([, folders]) => !folders.includes(folder))
    .map(([name, folders]) => ({ name, message: `only ${folders.join(", ")} may import it` }));

const folders = ["admission", "flink", "resources", "rules", "injectors", "documents", "report"]
  .map((folder) => `src/core/${folder}`)
  .concat(["pki", "kube", "server", "settings", "telemetry", "cli"].map((folder) => `src/${folder}`));

export default defineConfig(
  globalIgnores([
    "dist/",
    "node_modules/",
    "**/*.generated.ts",
    "coverage/",
    ".cache/",
    "test/parity/target/",
    "scripts/option-catalogue/target/",
  ]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      complexity: ["error", 10],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
  folders.map((folder) => ({
    files: [`${folder}/**/*.ts`],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-imports": ["error", { paths: restricted(folder) }] },
  })),
);
