export interface KeyOverlap {
  readonly shorter: string;
  /** Keys that begin with the shorter one and a dot, none of them below another of them. */
  readonly longer: readonly string[];
}

/** Keys that are the beginning of others, as `a.b` is of `a.b.c`: standard YAML cannot hold both as a tree. */
export const keyOverlaps = (keys: Iterable<string>): KeyOverlap[] => {
  const below = new Map<string, string[]>();
  const open: string[] = [];
  for (const key of [...keys].sort(compareAsTree)) {
    while (open.length > 0 && !key.startsWith(`${open.at(-1)}.`)) open.pop();
    const nearest = open.at(-1);
    if (nearest !== undefined) add(below, nearest, key);
    open.push(key);
  }
  return [...below].map(([shorter, longer]) => ({ shorter, longer }));
};

const add = (below: Map<string, string[]>, shorter: string, key: string): void => {
  const longer = below.get(shorter);
  if (longer === undefined) below.set(shorter, [key]);
  else longer.push(key);
};

/** The dot before all other characters, so that what is below a key follows it at once: `a`, `a.b`, `a-b`. */
const compareAsTree = (left: string, right: string): number => {
  if (left === right) return 0;
  let index = 0;
  while (index < left.length && left.charCodeAt(index) === right.charCodeAt(index)) index += 1;
  return rank(left, index) - rank(right, index);
};

const rank = (text: string, index: number): number => {
  if (index >= text.length) return -2;
  return text.charAt(index) === "." ? -1 : text.charCodeAt(index);
};
