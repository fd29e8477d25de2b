import { painter, type Paint } from "./colour.ts";

const width = 88;

/** A Markdown page (headings, paragraphs, lists, fenced code) as it reads well in a terminal. */
export const terminalPage = (markdown: string, { colour }: { readonly colour: boolean }): string => {
  const paint = painter(colour);
  let fence: string | undefined;
  const lines = markdown.split("\n").flatMap((line) => {
    const marker = /^`{3,}/.exec(line)?.[0];
    if (marker !== undefined && (fence === undefined || marker === fence)) {
      fence = fence === undefined ? marker : undefined;
      return [];
    }
    return fence === undefined ? prose(line, paint) : [paint(`    ${line}`.trimEnd(), "dim")];
  });
  return lines.join("\n");
};

const prose = (line: string, paint: Paint): string[] => {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return [paint(heading, "bold")];
  const hanging = line.startsWith("- ") ? "  " : "";
  return wrapped(line, hanging).map((part) =>
    part.replace(/`([^`]+)`/g, (_, code: string) => paint(code, "cyan")),
  );
};

/** Lines of whole words; a word that is too long stands alone. */
const wrapped = (line: string, hanging: string): string[] => {
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(hanging + word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
};
