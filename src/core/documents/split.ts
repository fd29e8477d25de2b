import { problemAt, type DocumentProblem } from "./problem.ts";
import { Source } from "./source.ts";

export interface Stream {
  readonly sources: readonly Source[];
  readonly problems: readonly DocumentProblem[];
}

interface Separator {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * The documents of a YAML stream, cut as kubectl cuts it (apimachinery's YAMLReader): at each line that starts with
 * `---`, wherever it stands. What is behind the dashes must be a comment. Blank documents are left out.
 */
export const splitStream = (text: string): Stream => {
  const whole = new Source(text);
  const begin = text.startsWith("\ufeff") ? 1 : 0;
  const separators = findSeparators(text, begin);
  const sources = [{ end: begin, line: 0 }, ...separators].map(
    ({ end, line }, index) => new Source(text.slice(end, separators[index]?.start), line + 1, end),
  );
  const problems = separators.flatMap(({ start, end }) => behindDashes(whole, start, end));
  return { sources: sources.filter((source) => /\S/.test(source.text)), problems };
};

const findSeparators = (text: string, begin: number): Separator[] => {
  const separators: Separator[] = [];
  for (let [start, line] = [begin, 1]; start < text.length; line += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline + 1;
    if (text.startsWith("---", start)) separators.push({ start, end, line });
    start = end;
  }
  return separators;
};

const behindDashes = (whole: Source, start: number, end: number): DocumentProblem[] => {
  const behind = whole.text.slice(start + 3, end).trim();
  if (behind === "" || behind.startsWith("#")) return [];
  const message =
    "starts with ---, which kubectl takes for the separator of two documents wherever it stands: only a comment may follow on the line";
  return [problemAt(whole, "yaml-syntax", message, [start])];
};
