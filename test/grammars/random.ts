/** Draws that are the same in every run (xorshift32): `draw(n)` is a whole number from 0 to n - 1. */
export type Draw = (below: number) => number;

export const drawFrom = (seed: number): Draw => {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};

export const pick = (draw: Draw, from: readonly string[]): string => from[draw(from.length)] ?? "";

/** One to `most` of the tokens, one after the other. */
export const compose = (draw: Draw, tokens: readonly string[], most: number): string =>
  Array.from({ length: 1 + draw(most) }, () => pick(draw, tokens)).join("");

/** The text with something put in, taken out or put in its place. */
export const mutate = (draw: Draw, text: string, tokens: readonly string[]): string => {
  const from = draw(text.length + 1);
  const removed = draw(3);
  const inserted = draw(4) === 0 ? "" : pick(draw, tokens);
  return text.slice(0, from) + inserted + text.slice(from + removed);
};

/** The text with every letter in one case or the other. */
export const recase = (draw: Draw, text: string): string =>
  Array.from(text, (char) => (draw(2) === 0 ? char.toUpperCase() : char.toLowerCase())).join("");
