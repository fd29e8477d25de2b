import { describe, expect, it } from "vitest";
import {
  bitString,
  decode,
  descendant,
  type Element,
  encode,
  explicit,
  implicit,
  integer,
  nothing,
  octetString,
  oid,
  sequence,
  set,
  time,
  utf8String,
  yes,
} from "./der.ts";
import { generateKeyPair, publicKeyDer } from "./key-pair.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("encode", () => {
  // expected bytes by hand from X.690
  it.each<[string, Element, string]>([
    ["an empty sequence", sequence(), "3000"],
    ["a sequence of two", sequence(yes(), nothing()), "30050101ff0500"],
    ["a set", set(nothing()), "31020500"],
    ["an object identifier with a two-byte arc", oid("1.2.840.10045.4.3.2"), "06082a8648ce3d040302"],
    ["zero", integer(bytes(0)), "020100"],
    ["a positive integer over 127", integer(bytes(0, 200)), "020200c8"],
    ["an octet string", octetString(bytes(0, 255)), "040200ff"],
    ["a bit string", bitString(bytes(1, 2)), "0303000102"],
    ["a bit string with unused bits", bitString(bytes(0x80), 7), "03020780"],
    ["text beyond Latin-1", utf8String("é€"), "0c05c3a9e282ac"],
    ["an explicit tag", explicit(3, nothing()), "a3020500"],
    ["an implicit tag", implicit(7, bytes(127, 0, 0, 1)), "87047f000001"],
    ["a long value", octetString(new Uint8Array(300)), `0482012c${"00".repeat(300)}`],
  ])("writes %s", (_, element, hex) => {
    expect(encode(element).toString("hex")).toBe(hex);
  });
});

describe("time", () => {
  it.each([
    ["2049-12-31T23:59:59.999Z", 0x17, "491231235959Z"],
    ["2050-01-01T00:00:00.000Z", 0x18, "20500101000000Z"],
    ["2026-02-03T04:05:06.700Z", 0x17, "260203040506Z"],
  ])("writes %s", (date, tag, text) => {
    const der = encode(time(new Date(date)));
    expect(der[0]).toBe(tag);
    expect(der.subarray(2).toString("latin1")).toBe(text);
  });
});

describe("decode", () => {
  it.each(["EC P-256", "RSA 2048"] as const)("keeps every byte of an %s public key", (algorithm) => {
    const der = publicKeyDer(generateKeyPair(algorithm).publicKey);
    expect(encode(decode(der)).equals(der)).toBe(true);
  });

  it.each([
    ["nothing", []],
    ["a length beyond the end", [0x30, 0x05, 0x00]],
    ["bytes after the element", [0x05, 0x00, 0x05, 0x00]],
  ])("refuses %s", (_, values) => {
    expect(() => decode(bytes(...values))).toThrow();
  });
});

describe("descendant", () => {
  const tree = sequence(nothing(), sequence(yes()));

  it("goes down by position", () => {
    expect(encode(descendant(tree, 1, 0)).toString("hex")).toBe("0101ff");
  });

  it.each([[[2]], [[0, 0]], [[1, 0, 0]]])("finds nothing at %j", (positions) => {
    expect(() => descendant(tree, ...positions)).toThrow(`found no element ${positions.join(".")}`);
  });
});
