import { YAMLException } from "js-yaml";
import { endOfLine } from "./flow.ts";
import { problemAt, Unreadable, type DocumentProblem } from "./problem.ts";
import type { Source } from "./source.ts";

/** What went wrong with a document, whatever was thrown while it was read. */
export const explain = (error: unknown, source: Source): DocumentProblem => {
  const failure = asUnreadable(error, source.text);
  const template = templateOffset(source.text, failure.offset);
  if (template === undefined) return problemAt(source, failure.code, failure.message, [failure.offset]);
  const message =
    "is the source of a template: render it first, for example with `helm template CHART | headgate check -`";
  return problemAt(source, "template-not-rendered", message, [template]);
};

const asUnreadable = (error: unknown, text: string): Unreadable => {
  if (error instanceof Unreadable) return error;
  if (error instanceof YAMLException) return ofException(error, text);
  const message = error instanceof Error ? error.message : String(error);
  return new Unreadable("yaml-syntax", `is not YAML: ${message}`, 0);
};

const ofException = ({ reason, mark }: YAMLException, text: string): Unreadable => {
  const offset = visibleOffset(text, mark?.position ?? 0);
  if (reason.includes("maxDepth")) {
    return new Unreadable("yaml-too-deep", "nests deeper than 100 levels", offset);
  }
  const tab = tabIn(text, offset);
  if (tab !== undefined) {
    return new Unreadable("yaml-tab", "is indented with a tab, YAML takes only spaces", tab);
  }
  return new Unreadable("yaml-syntax", `is not YAML: ${clearer.get(reason) ?? reason}`, offset);
};

/** What the parser means by its commonest complaints. */
const clearer = new Map([
  [
    "bad indentation of a mapping entry",
    "it is indented otherwise than what is beside it, or has a colon or a bracket that needs quotes",
  ],
  ["deficient indentation", "what was opened above is not closed, or this is not indented enough"],
]);

/** Where the text ends too early, its last character. */
const visibleOffset = (text: string, offset: number): number =>
  Math.max(Math.min(offset, text.trimEnd().length - 1), 0);

/** Where the indentation of the line has a tab, if it has. */
const tabIn = (text: string, offset: number): number | undefined => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(start, endOfLine(text, start));
  const indentation = line.slice(0, line.length - line.trimStart().length);
  const tab = indentation.indexOf("\t");
  return tab === -1 ? undefined : start + tab;
};

/** What Helm's templates hold, but neither an ingress template (`/{{namespace}}/{{name}}`) nor a shell's `${}`. */
const action =
  /\{\{(?:-|\s*(?:\.|\$|\/\*|(?:if|else|end|range|with|include|template|define|block|toYaml|tpl|printf)\b))/;

const templateOffset = (text: string, failedAt: number): number | undefined => {
  const unquoted = text.slice(Math.max(failedAt - 1, 0), failedAt + 2).indexOf("{{");
  if (unquoted !== -1) return Math.max(failedAt - 1, 0) + unquoted;
  const found = text.search(action);
  return found === -1 ? undefined : found;
};
