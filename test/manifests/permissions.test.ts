import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { permissions } from "./permissions.ts";
import { root } from "./read-manifests.ts";

const text = readFileSync(join(root, "docs/operations.md"), "utf8");
const [, table = ""] = /^\| where \| may .*\n\|[-|]+\n((?:\|.*\n)+)/m.exec(text) ?? [];

const codes = (cell = ""): string[] => Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = ""]) => code);

/** The table's rows as one line for each verb on each resource. */
const documented = table
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [, where = "", may, on, named = ""] = row.split("|").map((cell) => cell.trim());
    const scope = where === "cluster" ? "cluster" : codes(where).join();
    const names = named.startsWith("any") ? "any" : codes(named).join();
    return codes(on).flatMap((resource) => codes(may).map((verb) => `${scope} ${verb} ${resource} ${names}`));
  });

describe("the table of rights in docs/operations.md", () => {
  it("says what the manifests grant, and nothing else", () => {
    const granted = permissions.map(({ role, verb, resource, names }) =>
      [role.kind === "Role" ? "headgate-system" : "cluster", verb, resource, names?.join() ?? "any"].join(" "),
    );
    expect(documented.toSorted()).toEqual(granted.toSorted());
  });
});

it("the manifests grant nothing wholesale", () => {
  for (const { verb, resource, names } of permissions) {
    expect([verb, resource, ...(names ?? [])].join(" ")).not.toContain("*");
  }
});
