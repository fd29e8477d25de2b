import { describe, expect, it } from "vitest";
import { isRestrictedAddress, parseJarUri } from "./jar-uri.ts";

describe("parseJarUri", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["https://example.com/a.jar", "https", "example.com"],
    ["https://user@Example.com:8443/a.jar?x=1#y", "https", "Example.com"],
    ["s3://bucket/a.jar", "s3", "bucket"],
    ["https://[2001:db8::1]:80/a", "https", "[2001:db8::1]"],
    ["https://my_host/a.jar", "https", undefined],
    ["https://127.1/a.jar", "https", undefined],
    ["https://2130706433/a.jar", "https", "2130706433"],
    ["local:///opt/flink/a.jar", "local", undefined],
    ["file:a.jar", "file", undefined],
    ["a.jar", undefined, undefined],
    ["", undefined, undefined],
  ])("reads %j as scheme %j and host %j", (text, scheme, host) => {
    expect(parseJarUri(text)).toEqual({ scheme, host });
  });

  it.each([
    "https://",
    "https:",
    "://a",
    "1s://a",
    "https://a b/",
    "https://a/b c.jar",
    "https://a/%4.jar",
    "https://a/${x}",
    "https://[::1/a",
    "https://[1:2]/a",
    "https://a/b#c#d",
  ])("refuses %j", (text) => {
    expect(parseJarUri(text)).toBeUndefined();
  });
});

describe("isRestrictedAddress", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.0.1",
    "169.254.169.254",
    "0.0.0.0",
    "224.0.0.1",
    "2130706433",
    "[::1]",
    "[::]",
    "[fe80::1%eth0]",
    "[fec0::1]",
    "[ff02::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a01:203]",
    "localhost",
    "LOCALHOST.",
  ])("is true for %s", (host) => {
    expect(isRestrictedAddress(host)).toBe(true);
  });

  it.each([
    "8.8.8.8",
    "172.32.0.1",
    "100.64.0.1",
    "134744072",
    "[2001:db8::1]",
    "[fd00::1]",
    "example.com",
    "256.0.0.1",
  ])("is false for %s", (host) => {
    expect(isRestrictedAddress(host)).toBe(false);
  });
});
