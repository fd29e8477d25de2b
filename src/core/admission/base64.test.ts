import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeBase64 } from "./base64.ts";

it("encodes as Node does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = JSON.stringify(text);
      expect(encodeBase64(json)).toBe(Buffer.from(json, "utf8").toString("base64"));
    }),
  );
});
