import { kinds } from "../../core/index.ts";

/** The values of labels that more than one metric has, as docs/metrics.md tells them. */
export const stageValues = "`mutate` or `validate`";
export const kindValues = `${kinds.map((kind) => `\`${kind}\``).join(", ")}, or \`other\``;
