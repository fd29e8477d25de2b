import { styleText } from "node:util";

/** A unified diff in the colours that people know. */
export const paintDiff = (text: string): string => text.split("\n").map(paintLine).join("\n");

const paintLine = (line: string): string => {
  const colour = colours.find(([start]) => line.startsWith(start))?.[1];
  return colour === undefined ? line : styleText(colour, line, { validateStream: false });
};

const colours = [
  ["---", "bold"],
  ["+++", "bold"],
  ["@@", "cyan"],
  ["+", "green"],
  ["-", "red"],
] as const;
