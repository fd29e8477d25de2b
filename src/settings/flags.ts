import { leafLayer, type Layer } from "./layer.ts";
import { leaves } from "./leaves.ts";

/** The settings given as flags, by the flag's name: `{"--admission-port": "9443"}`. */
export type Flags = Readonly<Record<string, string | undefined>>;

export const flagLayer = (flags: Flags): Layer =>
  leafLayer(
    leaves.flatMap((leaf) => {
      const text = flags[leaf.flag];
      return text === undefined ? [] : [{ leaf, text }];
    }),
    ({ flag }) => flag,
  );
