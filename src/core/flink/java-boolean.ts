/** Flink's boolean (ConfigurationUtils.convertToBoolean): `true` or `false` in any case, nothing else, untrimmed. */
export const parseBoolean = (text: string): boolean | undefined => {
  const upper = text.toUpperCase();
  if (upper === "TRUE") return true;
  return upper === "FALSE" ? false : undefined;
};
