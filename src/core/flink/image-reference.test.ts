import { expect, it } from "vitest";
import { parseImageReference } from "./image-reference.ts";

it.each([
  ["flink", { registry: undefined, repository: "flink", tag: undefined, digest: undefined }],
  ["acme/flink:1.20", { registry: undefined, repository: "acme/flink", tag: "1.20", digest: undefined }],
  [
    "registry:5000/flink",
    { registry: "registry:5000", repository: "flink", tag: undefined, digest: undefined },
  ],
  [
    "registry:5000/acme/flink:1.20-java17",
    { registry: "registry:5000", repository: "acme/flink", tag: "1.20-java17", digest: undefined },
  ],
  ["localhost/flink:dev", { registry: "localhost", repository: "flink", tag: "dev", digest: undefined }],
  [
    "ghcr.io/apache/flink@sha256:ab",
    { registry: "ghcr.io", repository: "apache/flink", tag: undefined, digest: "sha256:ab" },
  ],
  ["flink:1.20@sha256:ab", { registry: undefined, repository: "flink", tag: "1.20", digest: "sha256:ab" }],
])("%s", (image, expected) => {
  expect(parseImageReference(image)).toEqual(expected);
});

it.each(["", ":1.20", "a//b", "a@b@c", "/flink", "flink/", "a".repeat(2000)])("%s is none", (image) => {
  expect(parseImageReference(image)).toBeUndefined();
});
