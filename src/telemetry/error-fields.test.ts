import { expect, it } from "vitest";
import { errorFields } from "./error-fields.ts";

const coded = Object.assign(new Error("found nothing", { cause: new Error("secret") }), {
  code: "not-there",
});

it.each([
  [coded, { type: "Error", code: "not-there", message: "found nothing" }],
  [
    new TypeError("x is undefined"),
    { type: "TypeError", message: "x is undefined", stack: expect.any(String) as string },
  ],
  ["thrown text", { type: "string", message: "thrown text" }],
  [undefined, { type: "undefined", message: "undefined" }],
])("%s", (error, fields) => {
  expect(errorFields(error)).toEqual(fields);
});
