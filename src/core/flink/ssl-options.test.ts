import { describe, expect, it } from "vitest";
import { Configuration, type Entry } from "./configuration.ts";
import { isRpcEncrypted, restMutualSwitch, sslSwitches, storeOption } from "./ssl-options.ts";

const configured = (keys: Readonly<Record<string, string>>): Configuration =>
  new Configuration(
    new Map(
      Object.entries(keys).map(([key, value]): [string, Entry] => [
        key,
        { key, value, segments: [key], origin: "resource" },
      ]),
    ),
  );

const common = "security.ssl.enabled";
const internal = "security.ssl.internal.enabled";
const rest = "security.ssl.rest.enabled";

describe("sslSwitches", () => {
  it.each([
    [{}, "1.20", undefined, undefined],
    [{ [common]: "true" }, "1.20", common, common],
    [{ [common]: "true" }, "2.0", undefined, undefined],
    [{ [common]: "TRUE", [internal]: "false" }, "1.15", undefined, common],
    [{ [common]: "false", [rest]: "true" }, "1.17", undefined, rest],
    [{ [internal]: "true", [rest]: "true" }, "2.3", internal, rest],
    [{ [internal]: "yes" }, "2.3", undefined, undefined],
  ])("%j on %s", (keys, version, byInternal, byRest) => {
    const [major, minor] = version.split(".").map(Number);
    const found = sslSwitches(configured(keys), { major: major ?? 0, minor: minor ?? 0 });
    expect([found.internal?.key, found.rest?.key]).toEqual([byInternal, byRest]);
  });
});

it("knows whether REST asks for certificates", () => {
  const key = "security.ssl.rest.authentication-enabled";
  expect(restMutualSwitch(configured({ [key]: "true" }))?.key).toBe(key);
  expect(restMutualSwitch(configured({ [key]: "false" }))).toBeUndefined();
});

it("knows whether RPC takes part", () => {
  expect(isRpcEncrypted(configured({}))).toBe(true);
  expect(isRpcEncrypted(configured({ "akka.ssl.enabled": "false" }))).toBe(false);
});

it("falls back to the key for both sides", () => {
  const option = storeOption("rest", "key-password");
  expect(configured({ "security.ssl.key-password": "secret" }).get(option)?.key).toBe(
    "security.ssl.key-password",
  );
});
