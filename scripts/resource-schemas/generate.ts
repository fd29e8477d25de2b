import { writeFileSync } from "node:fs";
import { compileSchemas, generatedFile } from "./compile.ts";

writeFileSync(generatedFile, await compileSchemas());
