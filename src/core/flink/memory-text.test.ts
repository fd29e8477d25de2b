import { expect, it } from "vitest";
import { formatMemory } from "./memory-text.ts";

it.each([
  [0n, "0 bytes"],
  [1n, "1 bytes"],
  [2n ** 20n, "1 MiB"],
  [2n ** 20n - 1n, "0.99 MiB"],
  [2n ** 20n + 1n, "1048577 bytes"],
  [469762048n, "448 MiB"],
  [461400000n, "440.02 MiB"],
  [2n ** 63n - 1n, "8796093022207.99 MiB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatMemory(bytes)).toBe(text);
});
