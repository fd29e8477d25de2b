import { describe, expect, it } from "vitest";
import { parseIpv4, parseIpv6, type AddressBytes } from "./ip-address.ts";

describe("parseIpv4", () => {
  it.each<[string, AddressBytes | undefined]>([
    ["1.2.3.4", [1, 2, 3, 4]],
    ["127.1", [127, 0, 0, 1]],
    ["1.2.772", [1, 2, 3, 4]],
    ["2130706433", [127, 0, 0, 1]],
    ["010.0.0.1", [10, 0, 0, 1]],
    ["4294967296", undefined],
    ["256.0.0.1", undefined],
    ["1.2.3.4.5", undefined],
    ["1..2", undefined],
    ["0x7f.1", undefined],
    ["", undefined],
  ])("reads %j as %j", (text, bytes) => {
    expect(parseIpv4(text)).toEqual(bytes);
  });
});

describe("parseIpv6", () => {
  const loopback = [...new Array<number>(15).fill(0), 1];

  it.each<[string, AddressBytes | undefined]>([
    ["::1", loopback],
    ["0:0:0:0:0:0:0:1", loopback],
    ["::1%lo", loopback],
    ["::ffff:1.2.3.4", [1, 2, 3, 4]],
    ["::ffff:102:304", [1, 2, 3, 4]],
    ["1:2:3:4:5:6:7::", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 0]],
    ["1:2:3:4:5:6:7:8::", undefined],
    ["1:2:3", undefined],
    ["1::2::3", undefined],
    ["::12345", undefined],
    ["::1%", undefined],
    ["1.2.3.4", undefined],
    ["", undefined],
  ])("reads %j as %j", (text, bytes) => {
    expect(parseIpv6(text)).toEqual(bytes);
  });
});
