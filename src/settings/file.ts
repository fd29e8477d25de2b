import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Json } from "../core/index.ts";
import type { Layer } from "./layer.ts";

/** Settings in a file of YAML or JSON, whose path counts from the directory. */
export const fileLayer = (file: string, directory = ""): Layer => {
  try {
    return textLayer(file, readFileSync(resolve(directory, file), "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: {}, problems: [`${file}: cannot be read: ${reason}`], whereIs: () => file };
  }
};

const textLayer = (file: string, text: string): Layer => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problems = document.errors.map(
    ({ message, pos }) => `${file}:${lineCounter.linePos(pos[0]).line}: ${message}`,
  );
  return {
    // an empty file gives nothing
    value: problems.length > 0 ? {} : ((document.toJS() as Json) ?? {}),
    problems,
    whereIs: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? file : `${file}:${lineCounter.linePos(offset).line}`;
    },
  };
};

/** Where the key (or the list's item) stands that the path ends with. */
const offsetOf = (document: Document, path: readonly string[]): number | undefined => {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    const [at, value] = childOf(node, key);
    offset = at?.range?.[0] ?? offset;
    node = value;
  }
  return offset;
};

const childOf = (node: unknown, key: string): [Node | undefined, unknown] => {
  if (isSeq<Node>(node)) return [node.items[Number(key)], node.items[Number(key)]];
  if (!isMap<Node>(node)) return [undefined, undefined];
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return [pair?.key, pair?.value];
};
