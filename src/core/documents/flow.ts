/** The offset behind the bracket that closes a flow collection, from the end of what is last in it. */
export const endOfFlow = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "]" || character === "}") return at + 1;
    if (character === "#") at = endOfLine(text, at) - 1;
  }
  return text.length;
};

/** The offset of the line break that ends the line, or of the end of the text. */
export const endOfLine = (text: string, from: number): number => {
  const newline = text.indexOf("\n", from);
  return newline === -1 ? text.length : newline;
};
