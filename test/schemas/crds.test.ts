import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownStructure, readCrd, structureOfCrd, type Crd } from "./structure.ts";

const directory = join(import.meta.dirname, "../../../shared/data/operator/crds");
const isMissing = !existsSync(directory);

const crdsIn = (folder: string): Crd[] =>
  isMissing
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith(".yml"))
        .map((name) => readCrd(join(folder, name)));

const withKind = (crds: Crd[]): [string, Crd][] => crds.map((crd) => [crd.spec.names.kind, crd]);

describe("our structure and the operator's CRDs", () => {
  const title = isMissing
    ? "SKIPPED, as the operator's CRDs are not here (../shared/data/operator/crds); `make parity` reads published ones"
    : "there is one for each of the operator's kinds";

  it.skipIf(isMissing)(title, () => {
    expect(crdsIn(directory).map(({ spec }) => spec.names.kind)).toHaveLength(4);
  });

  it.skipIf(isMissing).each(withKind(crdsIn(directory)))("%s: the newest CRD has the same", (kind, crd) => {
    expect(ownStructure(kind).sort()).toEqual(structureOfCrd(crd).sort());
  });

  it.skipIf(isMissing).each(withKind(crdsIn(join(directory, "old"))))(
    "%s: has all of the older",
    (kind, crd) => {
      const own = ownStructure(kind);
      expect(structureOfCrd(crd).filter((line) => !own.includes(line))).toEqual([]);
    },
  );
});
