import { expect, it } from "vitest";
import { operatorDefaults } from "./operator-defaults.ts";

const prefix = "kubernetes.operator.default-configuration";
const flat = {
  a: "plain",
  b: "plain",
  [`${prefix}.namespace.shop.a`]: "namespace",
  [`${prefix}.flink-version.v1_18+.b`]: "from 1.18",
  [`${prefix}.flink-version.v1_19+.b`]: "from 1.19",
  [`${prefix}.flink-version.v2_0+.b`]: "from 2.0",
  [`${prefix}.flink-version.v1_20.b`]: "exactly 1.20",
};

it.each([
  ["another namespace, an old version", "other", { major: 1, minor: 17 }, "plain", "plain"],
  ["its namespace, no version", "shop", undefined, "namespace", "plain"],
  ["the newest that is not newer", "other", { major: 1, minor: 19 }, "plain", "from 1.19"],
  ["the exact version over the open ones", "other", { major: 1, minor: 20 }, "plain", "exactly 1.20"],
  ["a new major version", "other", { major: 2, minor: 1 }, "plain", "from 2.0"],
])("holds for %s", (_, namespace, version, ...expected) => {
  const configuration = operatorDefaults(flat, { namespace, version });
  expect([configuration.entry("a")?.value, configuration.entry("b")?.value]).toEqual(expected);
});
