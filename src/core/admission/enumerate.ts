/** Names as a sentence lists them, `a, b and c`; of more than `most` it says how many are left out. */
export const enumerate = (names: readonly string[], most = names.length): string => {
  const rest = names.length - most;
  const shown = rest > 0 ? [...names.slice(0, most), `${rest} more`] : names;
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].filter((part) => part !== "").join(" and ");
};
