/**
 * Whether the text still holds a `${…}` or `{{…}}` that something else fills in later (kustomize, Helm, a SessionCluster's
 * environment): then it is not the value that Flink parses.
 */
export const hasPlaceholder = (text: string): boolean =>
  isEnclosed(text, "${", "}") || isEnclosed(text, "{{", "}}");

const isEnclosed = (text: string, open: string, close: string): boolean => {
  const start = text.indexOf(open);
  return start >= 0 && text.includes(close, start + open.length);
};
