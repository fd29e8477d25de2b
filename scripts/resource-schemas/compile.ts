import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { format, resolveConfig } from "prettier";
import { schemas, shared } from "./schemas.ts";

export const generatedFile = fileURLToPath(
  new URL("../../src/core/resources/schema/validators.generated.ts", import.meta.url),
);

const header = `// @ts-nocheck
// Made by \`npm run schemas\` from scripts/resource-schemas/schemas.ts: ajv's validators, so that nothing is compiled at start.
`;

/** The source of the module that validates each kind; the same bytes for the same schemas. */
export const compileSchemas = async (): Promise<string> => {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const [name, schema] of Object.entries({ ...shared, ...schemas })) ajv.addSchema(schema, name);
  const names = Object.fromEntries(Object.keys(schemas).map((kind) => [kind, kind]));
  const code = standalone.default(ajv, names).replace('"use strict";', "");
  return format(header + code, { ...(await resolveConfig(generatedFile)), parser: "typescript" });
};
