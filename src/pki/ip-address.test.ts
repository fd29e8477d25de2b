import fc from "fast-check";
import { BlockList, isIP } from "node:net";
import { describe, expect, it } from "vitest";
import { ipAddressBytes } from "./ip-address.ts";

const hex = (text: string): string | undefined => {
  const bytes = ipAddressBytes(text);
  return bytes && Buffer.from(bytes).toString("hex");
};

describe("ipAddressBytes", () => {
  it.each([
    ["0.0.0.0", "00000000"],
    ["255.254.10.1", "fffe0a01"],
    ["::", "00000000000000000000000000000000"],
    ["::1", "00000000000000000000000000000001"],
    ["fe80::", "fe800000000000000000000000000000"],
    ["2001:DB8::a:1", "20010db80000000000000000000a0001"],
    ["1:2:3:4:5:6:7:8", "00010002000300040005000600070008"],
    ["1::3:4:5:6:7:8", "00010000000300040005000600070008"],
  ])("reads %s", (text, expected) => {
    expect(hex(text)).toBe(expected);
  });

  it.each([
    ["nothing", ""],
    ["a name", "localhost"],
    ["a number too large", "256.0.0.1"],
    ["three numbers", "10.0.1"],
    ["five numbers", "10.0.0.0.1"],
    ["a leading zero, octal to some", "010.0.0.1"],
    ["a sign", "+1.0.0.1"],
    ["seven groups", "1:2:3:4:5:6:7"],
    ["nine groups", "1:2:3:4:5:6:7:8:9"],
    ["two shortenings", "1::2::3"],
    ["a shortening of nothing", "1:2:3:4::5:6:7:8"],
    ["five digits", "::12345"],
    ["three colons", ":::1"],
    ["one colon at the end", "1:2:3:4:5:6:7:"],
    ["a zone", "fe80::1%eth0"],
    ["brackets", "[::1]"],
    ["a line feed", "127.0.0.1\n"],
    ["an IPv4 end", "::ffff:10.0.0.1"],
    ["a megabyte", "1:".repeat(500_000)],
  ])("refuses %s", (_, text) => {
    expect(ipAddressBytes(text)).toBeUndefined();
  });

  it("agrees with Node about what an address is", () => {
    const addressLike = fc.array(fc.constantFrom("0", "1", "9", "f", "25", ":", "::", ":", "."), {
      maxLength: 20,
    });
    const text = fc.oneof(
      addressLike.map((parts) => parts.join("")),
      fc.ipV4(),
      fc.ipV6(),
    );
    const property = fc.property(text, (address) => {
      fc.pre(!(address.includes(":") && address.includes(".")));
      expect(ipAddressBytes(address)?.length).toBe({ 0: undefined, 4: 4, 6: 16 }[isIP(address)]);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it("agrees with Node about which address it is", () => {
    const property = fc.property(fc.ipV6(), (address) => {
      fc.pre(!address.includes("."));
      const list = new BlockList();
      list.addAddress(address, "ipv6");
      const written = hex(address)?.replace(/(.{4})(?=.)/g, "$1:") ?? "";
      expect(list.check(written, "ipv6")).toBe(true);
    });
    fc.assert(property);
  });
});
