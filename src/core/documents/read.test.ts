import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, linearGrowth } from "../../../test/harness/growth.ts";
import { maxFileLength, readDocuments } from "./read.ts";

const objectsOf = (text: string): unknown[] => readDocuments(text).documents.map(({ object }) => object);

const problemsOf = (text: string): string[] =>
  readDocuments(text).problems.map(
    ({ code, location, message }) => `${code} ${location.line}:${location.column} ${message}`,
  );

const notesOf = (text: string): string[] =>
  readDocuments(text).notes.map(
    ({ code, location, message }) => `${code} ${location.line}:${location.column} ${message}`,
  );

describe("readDocuments", () => {
  it.each<[string, string, unknown[]]>([
    ["one document", "a: 1", [{ a: 1 }]],
    ["a stream", "a: 1\n---\nb: 2\n--- # comment\nc: 3\n", [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ["a separator at both ends", "---\na: 1\n---\n", [{ a: 1 }]],
    ["Windows line breaks", "a: 1\r\n---\r\nb: 2\r\n", [{ a: 1 }, { b: 2 }]],
    ["a byte order mark", "\ufeffa: 1", [{ a: 1 }]],
    ["a byte order mark before a separator", "\ufeff---\na: 1", [{ a: 1 }]],
    ["JSON with tabs", '{\n\t"a": [1, true, null, "\\ud83d\\ude00"]\n}', [{ a: [1, true, null, "😀"] }]],
    ["__proto__ as a plain key", "__proto__: {a: 1}", [JSON.parse('{"__proto__": {"a": 1}}')]],
    ["keys that are not text", "on: 1\n8080: 2\n1.5: 3\n", [{ true: 1, 8080: 2, 1.5: 3 }]],
    ["quotes make text", "a: \"on\"\nb: '12'\nc: >-\n  12\n", [{ a: "on", b: "12", c: "12" }]],
    ["the last of two keys", "a: 1\na: 2", [{ a: 2 }]],
    [
      "tags",
      "a: !!str 1\nb: !own 2\nc: !!float 3\nd: !!timestamp 2001-01-01",
      [{ a: "1", b: "2", c: 3, d: "2001-01-01" }],
    ],
    ["an alias", "a: &x [1]\nb: *x", [{ a: [1], b: [1] }]],
    ["a merge", "a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  l: 3", [{ a: { k: 1, l: 2 }, b: { k: 1, l: 3 } }]],
    [
      "a merge below a key, as go-yaml does",
      "a: &x {l: 2}\nb: {l: 3, <<: *x}",
      [{ a: { l: 2 }, b: { l: 2 } }],
    ],
    ["merges, of which the first wins", "a: {<<: [{k: 1}, {k: 2, l: 2}]}", [{ a: { k: 1, l: 2 } }]],
    ["a quoted << is a key", 'a: {"<<": {k: 1}}', [{ a: { "<<": { k: 1 } } }]],
    [
      "a List",
      "kind: List\nitems: [{kind: A}, {kind: List, items: [{kind: B}]}]",
      [{ kind: "A" }, { kind: "B" }],
    ],
    [
      "a typed list",
      "apiVersion: g/v1\nkind: FlinkDeploymentList\nitems: [{spec: {}}]",
      [{ apiVersion: "g/v1", kind: "FlinkDeployment", spec: {} }],
    ],
    [
      "the version of a SessionCluster as it is written",
      "kind: SessionCluster\nspec: {flinkVersion: 1.20}",
      [{ kind: "SessionCluster", spec: { flinkVersion: "1.20" } }],
    ],
    ["what stands before dots", "a: 1\n...\n# only a comment\n", [{ a: 1 }]],
    ["what is behind a broken document", "a: [\n---\nb: 2", [{ b: 2 }]],
  ])("reads %s", (_, text, objects) => {
    expect(objectsOf(text)).toEqual(objects);
  });

  it("counts documents of nothing but comments, and JSON patches", () => {
    const text = "# a\n---\n---\n# b\n---\na: 1\n---\n- {op: add, path: /spec/x, value: 1}\n";
    expect(readDocuments(text)).toMatchObject({ empty: 2, patches: 1, problems: [] });
  });

  it.each<[string, string, string[]]>([
    [
      "no YAML",
      "a: b: c",
      [
        "yaml-syntax 1:5 is not YAML: it is indented otherwise than what is beside it, or has a colon or a bracket that needs quotes",
      ],
    ],
    ["a tab", "a: 1\n---\nb:\n\tc: 1", ["yaml-tab 4:1 is indented with a tab, YAML takes only spaces"]],
    ["a tab behind spaces", "b:\n  \tc: 1", ["yaml-tab 2:3 is indented with a tab, YAML takes only spaces"]],
    [
      "duplicate keys",
      "a: 1\nb: {c: 1, c: 2}\na: 2",
      [
        'yaml-duplicate-key 2:11 is the key "c" once more (first on line 2): kubectl would take this one without a word',
        'yaml-duplicate-key 3:1 is the key "a" once more (first on line 1): kubectl would take this one without a word',
      ],
    ],
    ["a cycle", "a: &a [*a]", ['yaml-cyclic-alias 1:8 refers to the anchor "a" that it is part of']],
    ["an unknown anchor", "a: *z", ['yaml-syntax 1:4 refers to the anchor "z", which is not given above it']],
    ["merging a scalar", "a: {<<: 1}", ["yaml-syntax 1:9 is merged (<<) but is no mapping"]],
    ["depth", `a: ${"[".repeat(200)}`, ["yaml-too-deep 1:103 nests deeper than 100 levels"]],
    ["infinity", "a: .inf", ["yaml-not-json 1:4 is .inf, a number that JSON does not have"]],
    ["a wrong tag", "a: !!int x", ['yaml-not-json 1:10 is "x", which is no !!int']],
    [
      "binary",
      "a: !!binary aGk=",
      ["yaml-not-json 1:13 has the tag !!binary, which Kubernetes does not read"],
    ],
    ["a list as a key", "? [a]\n: b", ["yaml-not-json 1:3 has a list or a mapping as a key, expected text"]],
    ["null as a key", "~: b", ["yaml-not-json 1:1 has null as a key, expected text"]],
    ["a list", "- a", ["document-not-object 1:1 is a list, expected an object with a kind"]],
    ["text", "just text", ["document-not-object 1:1 is a string, expected an object with a kind"]],
    [
      "an item",
      "kind: List\nitems:\n- 3",
      ["document-not-object 3:3 is a number, expected an object with a kind"],
    ],
    ["a directive", "%YAML 1.1\n---\na: 1", ["yaml-syntax 1:9 is not YAML: directives end mark is expected"]],
    [
      "text on the line of a separator",
      "--- a: 1\nb: 2",
      [
        "yaml-syntax 1:1 starts with ---, which kubectl takes for the separator of two documents wherever it stands: only a comment may follow on the line",
      ],
    ],
  ])("reports %s", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    ["Helm's if", "{{- if .Values.on }}\nkind: x\n{{- end }}", "1:1"],
    ["a Helm value", "kind: x\nname: {{ .Values.name }}", "2:7"],
    ["a Helm include below a key", 'labels:\n  {{- include "x" . | nindent 4 }}', "2:3"],
    ["a Jinja value", "replicas: {{ replicas }}", "1:11"],
  ])("says of %s that it is to be rendered first", (_, text, place) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(`template-not-rendered ${place} `)]);
  });

  it("does not take an ingress template for one", () => {
    expect(objectsOf('a: "/{{namespace}}/{{name}}"')).toEqual([{ a: "/{{namespace}}/{{name}}" }]);
    expect(problemsOf('a: "/{{namespace}}/{{name}}"\nb: c: d')).toEqual([
      expect.stringContaining("yaml-syntax 2:5"),
    ]);
  });

  it("bounds what aliases expand to", () => {
    const ten = (what: string): string => `[${Array.from({ length: 10 }, () => what).join(", ")}]`;
    const levels = [...Array(20).keys()].map(
      (level) => `l${level}: &l${level} ${ten(level ? `*l${level - 1}` : "x")}`,
    );
    expect(problemsOf(levels.join("\n"))).toEqual([expect.stringContaining("yaml-alias-bomb 6:10 ")]);
  });

  it("bounds the depth that aliases build", () => {
    const levels = [...Array(200).keys()].map(
      (level) => `l${level}: &l${level} [${level ? `*l${level - 1}` : "x"}]`,
    );
    expect(problemsOf(levels.join("\n"))).toEqual([expect.stringContaining("yaml-too-deep 100:12 ")]);
  });

  it("bounds what merges copy", () => {
    const keys = [...Array(1000).keys()].map((key) => `k${key}: 1`).join(", ");
    const merges = [...Array(1000).keys()].map((use) => `u${use}: {<<: *m}`).join("\n");
    expect(problemsOf(`m: &m {${keys}}\n${merges}`)).toEqual([expect.stringContaining("yaml-alias-bomb")]);
  });

  it("does not read a file that is too large", () => {
    expect(problemsOf("a".repeat(maxFileLength + 1))).toEqual(["file-too-large 1:1 is larger than 16 MiB"]);
  });

  const deployment = (rest: string): string =>
    `apiVersion: flink.apache.org/v1beta1\nkind: FlinkDeployment\nmetadata:\n  name: a\nspec:\n${rest}`;

  it.each<[string, string, string[]]>([
    [
      "a value of the configuration",
      "  flinkConfiguration:\n    a: on",
      ["yaml-boolean 7:8 `on` is the boolean true to kubectl: quote it where text is meant"],
    ],
    [
      "an argument",
      "  job:\n    args: [no]",
      ["yaml-boolean 7:12 `no` is the boolean false to kubectl: quote it where text is meant"],
    ],
    [
      "a key",
      "  y: 1",
      ["yaml-boolean 6:3 `y` is the boolean true to kubectl: quote it where text is meant"],
    ],
    [
      "several",
      "  flinkConfiguration:\n    a: on\n    b: yes\n    c: {d: off}",
      [
        "yaml-boolean 7:8 `on` is the boolean true to kubectl (so are 2 more, lines 8, 9): quote it where text is meant",
      ],
    ],
    ["none where it is quoted", '  flinkConfiguration:\n    a: "on"', []],
    ["none where it is true", "  flinkConfiguration:\n    a: true", []],
    ["none where a boolean is meant", "  podTemplate: {spec: {hostNetwork: yes}}", []],
  ])("notes words that kubectl reads as booleans: %s", (_, spec, notes) => {
    expect(notesOf(deployment(spec))).toEqual(notes);
  });

  it("notes nothing in documents of other kinds", () => {
    expect(notesOf("kind: ConfigMap\napiVersion: v1\ndata: {y: on}")).toEqual([]);
  });

  it("notes what kubectl does not read behind dots", () => {
    expect(notesOf("a: 1\n...\n# c\nb: 2\n")).toEqual([
      "yaml-document-end 4:1 is not read by kubectl: it stops at the line ... above; separate documents with ---",
    ]);
  });

  const fragments =
    "{ } [ ] : , - ? & * ! | > ' \" % @ ` # ~ < . y 0 --- ... |- |: a: <<:*a &a *a !!int !!binary >- %YAML {{.V}} kind:List items:";
  const spaces = [" ", "\n", "\n  ", "\t", "\r", "\u0000", "\ufeff", "\u2028", "\ud800", ": ", "\n- "];
  const yamlText = fc.array(fc.constantFrom(...fragments.split(" "), ...spaces));

  it("never throws, whatever the text, and every place is in it", () => {
    fc.assert(
      fc.property(yamlText, fc.string(), (parts, more) => {
        const text = parts.join("") + more;
        const { problems, notes } = readDocuments(text);
        for (const { location } of [...problems, ...notes]) {
          expect(location.line).toBeGreaterThanOrEqual(1);
          expect(location.line).toBeLessThanOrEqual(text.split("\n").length);
          expect(location.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("reads JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const text = JSON.stringify(object);
        fc.pre(!text.includes("-0"));
        expect(objectsOf(text)).toEqual([JSON.parse(text)]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["nested brackets", (size: number) => "[".repeat(size)],
    ["pairs", (size: number) => "a: ".repeat(size)],
    ["duplicate keys", (size: number) => "a: 1\n".repeat(size)],
    ["an open quote", (size: number) => `a: "${"\n".repeat(size)}`],
    ["braces", (size: number) => "{{".repeat(size)],
    ["separators", (size: number) => "---\n".repeat(size)],
    ["spaces", (size: number) => " ".repeat(size)],
    ["dots", (size: number) => "...\n#\n".repeat(size)],
    ["a long line", (size: number) => `a: ${"x".repeat(size)}`],
  ])("takes no more than linear time for %s", (_, text) => {
    expect(growth((size) => readDocuments(text(size)), 20_000)).toBeLessThan(linearGrowth);
  });
});
