import type { Line } from "../core/index.ts";

const site = "https://nightlies.apache.org/flink";

/**
 * Where the documentation tells of an option: none of internal ones, only the page for those with a part that the user
 * chooses. Flink's pages have an anchor for each key, with dashes for its dots.
 */
export const optionDocs = (key: string, line: Line): string[] => {
  if (/^(?:\$internal\.|__)/.test(key)) return [];
  if (isOperators(key)) return [`${site}/flink-kubernetes-operator-docs-main/docs/operations/configuration/`];
  const page = key.startsWith("table.") ? "dev/table/config" : "deployment/config";
  const anchor = key.includes("<") ? "" : `#${key.replaceAll(".", "-").toLowerCase()}`;
  return [`${site}/flink-docs-release-${line}/docs/${page}/${anchor}`];
};

/** Whether the operator reads the option, and not Flink. */
export const isOperators = (key: string): boolean => /^(?:kubernetes\.operator|job\.autoscaler)\./.test(key);
