/** Byte-wise order of the UTF-8 texts, which is the order of their code points, not of UTF-16 units. */
export const compareBytewise = (left: string, right: string): number => {
  if (left === right) return 0;
  let index = 0;
  while (index < left.length && left.charCodeAt(index) === right.charCodeAt(index)) index += 1;
  return rank(left, index) - rank(right, index);
};

/** Surrogates stand for code points above U+FFFF, so they rank after every other unit. */
const rank = (text: string, index: number): number => {
  if (index >= text.length) return -1;
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
};
