/** The constant that a text names (ConfigurationUtils.convertToEnum): in any case, `-` is no `_`, blanks count. */
export const parseEnum = (values: readonly string[], text: string): string | undefined => {
  const upper = text.length > longestConstant ? undefined : text.toUpperCase();
  return values.find((value) => value.toUpperCase() === upper);
};

const longestConstant = 200;
