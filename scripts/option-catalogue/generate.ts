import { writeFileSync } from "node:fs";
import { generatedFile, makeCatalogue } from "./make-catalogue.ts";

writeFileSync(generatedFile, await makeCatalogue());
