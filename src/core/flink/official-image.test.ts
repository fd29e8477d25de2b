import { expect, it } from "vitest";
import { officialImage } from "./official-image.ts";

it.each([
  ["flink", undefined, undefined, undefined],
  ["flink:latest", "latest", undefined, undefined],
  ["flink:java17", "java17", undefined, undefined],
  ["flink:scala_2.12-java17", "scala_2.12-java17", undefined, undefined],
  ["flink:1.20", "1.20", { major: 1, minor: 20 }, undefined],
  ["library/flink:1.20.1", "1.20.1", { major: 1, minor: 20 }, "1"],
  [
    "docker.io/library/flink:1.20.1-scala_2.12-java17",
    "1.20.1-scala_2.12-java17",
    { major: 1, minor: 20 },
    "1",
  ],
  ["apache/flink:2.0-java21", "2.0-java21", { major: 2, minor: 0 }, undefined],
  ["docker.io/flink:1.9.0", "1.9.0", { major: 1, minor: 9 }, "0"],
  [
    "ghcr.io/apache/flink-docker:1.20-SNAPSHOT-scala_2.12-java17-debian",
    "1.20-SNAPSHOT-scala_2.12-java17-debian",
    { major: 1, minor: 20 },
    undefined,
  ],
  ["public.ecr.aws/docker/library/flink:1.18", "1.18", { major: 1, minor: 18 }, undefined],
  ["localhost:5000/library/flink:1.18", "1.18", { major: 1, minor: 18 }, undefined],
  ["flink@sha256:abcd", undefined, undefined, undefined],
  ["flink:1.20@sha256:abcd", "1.20", { major: 1, minor: 20 }, undefined],
])("%s is official", (image, tag, version, patch) => {
  expect(officialImage(image)).toEqual({ tag, version, patch });
});

it.each([
  "",
  "acme/flink:7.3",
  "registry.example.org/flink:1.20",
  "registry.example.org:5000/mirror/flink:1.20",
  "localhost/flink:1.20",
  "my-flink:1.20",
  "flink/job:1.20",
  "flink-kubernetes-operator:1.15",
  "flink:${TAG}",
  "{{ .Values.image }}",
  "flink@sha256:a@b",
  "docker.io//flink",
  "flink".repeat(1000),
])("number %# is not", (image) => {
  expect(officialImage(image)).toBeUndefined();
});
