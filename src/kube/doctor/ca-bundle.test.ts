import { expect, it } from "vitest";
import { diagnoseBundle } from "./ca-bundle.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

it.each([
  [undefined, "has no caBundle, so the API server does not trust Headgate"],
  ["", "has no caBundle, so the API server does not trust Headgate"],
  [base64("garbage"), "has a caBundle that is no certificate"],
  [base64(broken), "has a caBundle that is no certificate"],
])("says what is wrong with %j", (bundle, problem) => {
  expect(diagnoseBundle(bundle, []).problem).toBe(problem);
});
