/** A Flink configuration option: its key and the other names under which Flink still reads it, in Flink's order. */
export interface Option {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly type: "boolean" | "duration" | "text";
}

export const option = (key: string, type: Option["type"], ...aliases: string[]): Option => ({
  key,
  aliases,
  type,
});
