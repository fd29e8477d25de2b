import { describe, expect, it } from "vitest";
import { encode, type Element } from "./der.ts";
import { authorityExtensions, leafExtensions, type LeafUse } from "./extensions.ts";
import { generateKeyPair } from "./key-pair.ts";

const authorityKey = generateKeyPair().publicKey;
const publicKey = generateKeyPair().publicKey;

const written = (extensions: readonly Element[]): string[] =>
  extensions.map((extension) => encode(extension).toString("hex"));

const leaf = (use: Partial<LeafUse>): string[] =>
  written(
    leafExtensions(
      { publicKey, purposes: ["serverAuth"], dnsNames: [], ipAddresses: [], ...use },
      authorityKey,
    ),
  );

// 2.5.29.* in DER, and what marks an extension critical
const id = (last: number): string => `0603551d${last.toString(16).padStart(2, "0")}`;
const critical = "0101ff";
const find = (extensions: readonly string[], last: number): string | undefined =>
  extensions.find((extension) => extension.includes(id(last)));

describe("authorityExtensions", () => {
  const extensions = written(authorityExtensions(authorityKey));

  it("marks a CA that signs leaves only, critical", () => {
    expect(find(extensions, 19)).toContain(`${id(19)}${critical}040830060101ff020100`);
  });

  it("allows to sign certificates and revocation lists, critical", () => {
    expect(find(extensions, 15)).toContain(`${id(15)}${critical}040403020106`);
  });
});

describe("leafExtensions", () => {
  it("marks no CA, critical", () => {
    expect(find(leaf({}), 19)).toContain(`${id(19)}${critical}04023000`);
  });

  it.each([
    ["EC P-256", "digitalSignature only", "040403020780"],
    ["RSA 2048", "digitalSignature and keyEncipherment", "0404030205a0"],
  ] as const)("allows an %s key %s, critical", (algorithm, _, bits) => {
    const { publicKey: key } = generateKeyPair(algorithm);
    expect(find(leaf({ publicKey: key }), 15)).toContain(`${id(15)}${critical}${bits}`);
  });

  it("lists names in the order given, not critical", () => {
    const names = find(leaf({ dnsNames: ["b", "*.a"], ipAddresses: ["10.0.0.1"] }), 17);
    expect(names).toContain(`${id(17)}0410300e8201628203${Buffer.from("*.a").toString("hex")}87040a000001`);
  });

  it("leaves the list of names out when there is none", () => {
    expect(find(leaf({}), 17)).toBeUndefined();
  });

  it.each([
    ["", "an empty name"],
    ["a..b", "an empty label"],
    ["a.", "a trailing dot"],
    ["-a.b", "a hyphen in front"],
    ["a_b", "an underscore"],
    ["a b", "a space"],
    ["a\u0000.evil", "a zero character"],
    ["bücher.example", "a name that is not ASCII"],
    ["*", "a lone star"],
    ["a.*.b", "a star inside"],
    ["*a.b", "a star in a label"],
    [`${"a".repeat(64)}.b`, "a label of 64"],
    [`${"a.".repeat(126)}bc`, "254 characters"],
    ["a".repeat(1_000_000), "a megabyte"],
  ])("refuses the DNS name %j: %s", (name) => {
    expect(() => leaf({ dnsNames: ["fine", name] })).toThrow(/^dnsNames: found ".*", expected a DNS name$/);
  });

  it.each(["a", "1.a-b.C", "*.a", `${"a".repeat(63)}.b`, `${"a.".repeat(126)}b`])(
    "takes the DNS name %s",
    (name) => {
      expect(find(leaf({ dnsNames: [name] }), 17)).toContain(Buffer.from(name).toString("hex"));
    },
  );

  it("quotes a refused name, and not all of a long one", () => {
    expect(() => leaf({ dnsNames: ["a\nb"] })).toThrow('found "a\\nb"');
    expect(() => leaf({ dnsNames: ["a".repeat(1_000_000)] })).toThrow(/^.{0,400}$/);
  });

  it("refuses what is no IP address", () => {
    expect(() => leaf({ ipAddresses: ["10.0.0.256"] })).toThrow(
      'ipAddresses: found "10.0.0.256", expected an IPv4 or IPv6 address',
    );
  });
});
