export type Colour = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

const codes: Record<Colour, string> = {
  bold: "1",
  dim: "2",
  red: "31",
  green: "32",
  yellow: "33",
  cyan: "36",
};

/** Paints for a terminal (ECMA-48), or leaves text as it is. */
export type Paint = (text: string, ...colours: Colour[]) => string;

export const painter = (colour: boolean): Paint =>
  colour
    ? (text, ...colours) => `\u001b[${colours.map((name) => codes[name]).join(";")}m${text}\u001b[0m`
    : (text) => text;
