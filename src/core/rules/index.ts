import type { Rule } from "../admission/rule.ts";
import { deploymentMode } from "./change/deployment-mode.ts";
import { overwritten } from "./inject/overwritten.ts";
import { schema } from "./resource/schema.ts";
import { replicas } from "./resource/replicas.ts";
import { checkpointDirectory } from "./state/checkpoint-directory.ts";

/** All rules, in the order in which findings of equal severity are reported. */
export const rules: readonly Rule[] = [schema, replicas, checkpointDirectory, overwritten, deploymentMode];
