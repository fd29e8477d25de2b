/** What an unquoted scalar means to kubectl; `undefined` where it is a number that JSON has not (infinity). */
export const resolvePlain = (text: string): string | number | boolean | null | undefined => {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) return undefined;
  return startsNumber.test(text) ? resolveNumber(text) : text;
};

/**
 * sigs.k8s.io/yaml reads with go-yaml v2 and so by YAML 1.1 (its resolve.go): `y` and `off` are booleans, `014` and
 * `0o14` are twelve, underscores in numbers do not count. Against YAML 1.1, `12:30` and dates are text.
 */
const words = new Map<string, boolean | null>([
  ...["y", "yes", "true", "on"].flatMap((word) => spellings(word).map((text) => [text, true] as const)),
  ...["n", "no", "false", "off"].flatMap((word) => spellings(word).map((text) => [text, false] as const)),
  ...["", "~", ...spellings("null")].map((text) => [text, null] as const),
]);

/** `yes`, `Yes` and `YES`, but not `yEs`. */
function spellings(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** Whether an unquoted scalar is a boolean to kubectl, but text to a reader of YAML 1.2. */
export const isBooleanOnlyTo11 = (text: string): boolean =>
  typeof words.get(text) === "boolean" && !/^(?:true|false)$/i.test(text);

const startsNumber = /^[-+.0-9]/;
const integer = /^[-+]?(?:0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const resolveNumber = (text: string): string | number => {
  const plain = text.startsWith(".") ? text : text.replaceAll("_", "");
  if (integer.test(plain)) return integerValue(plain);
  const value = float.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : text;
};

const integerValue = (text: string): number => {
  const digits = text.replace(/^[-+]/, "");
  const octal = /^0[oO]?([0-7]+)$/.exec(digits);
  const magnitude = octal ? Number.parseInt(octal[1] ?? "", 8) : Number(digits);
  return text.startsWith("-") && magnitude !== 0 ? -magnitude : magnitude;
};
