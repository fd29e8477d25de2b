import { expect, it } from "vitest";
import { leaves } from "./leaves.ts";

it("names variables and flags after the settings, each once", () => {
  const names = leaves.map(({ path, variable, flag }) => [path.join("."), variable, flag]);
  expect(names).toContainEqual(["admission.port", "HEADGATE_ADMISSION_PORT", "--admission-port"]);
  expect(names).toContainEqual([
    "inject.highAvailability.storageDirectory",
    "HEADGATE_INJECT_HIGH_AVAILABILITY_STORAGE_DIRECTORY",
    "--inject-high-availability-storage-directory",
  ]);
  expect(names).toContainEqual(["world", "HEADGATE_WORLD", "--world"]);
  expect(new Set(names.map(([, variable]) => variable)).size).toBe(leaves.length);
});

it("leaves maps to the file", () => {
  expect(leaves.map(({ path }) => path.join("."))).not.toContain("operator.defaultConfiguration");
});

it("says of each what it is", () => {
  expect(leaves.filter(({ description }) => description.length < 10)).toEqual([]);
});
