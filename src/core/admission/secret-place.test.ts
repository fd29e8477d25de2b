import { expect, it } from "vitest";
import { isSecretPlace } from "./secret-place.ts";

it.each([
  [["spec", "flinkConfiguration", "s3.secret-key"], "    s3.secret-key: hidden", true],
  [["spec", "flinkConfiguration", "a"], "  flinkConfiguration: {a: b, s3.access-key: hidden}", true],
  [
    ["spec", "flinkConfiguration", "fs", "azure.account.key.store"],
    "    azure.account.key.store: hidden",
    true,
  ],
  [["spec", "flinkConfiguration", "env.java.opts.all"], "    env.java.opts.all: -Da.password=hidden", true],
  [["spec", "flinkConfiguration", "parallelism.default"], '    parallelism.default: "1"', false],
  [["spec", "image"], "  image: flink:1.20", false],
  [[], "", false],
])("%j in %j: %s", (path, line, expected) => {
  expect(isSecretPlace(path, line)).toBe(expected);
});
