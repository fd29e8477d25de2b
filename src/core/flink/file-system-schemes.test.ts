import { expect, it } from "vitest";
import { intendedScheme, knownScheme } from "./file-system-schemes.ts";

it.each([
  ["s3", undefined],
  ["S3", "s3"],
  ["File", "file"],
  ["hdsf", "hdfs"],
  ["s3n", "s3"],
  ["gcs", "gs"],
  ["s3x", undefined],
  ["obs", undefined],
  ["cosn", undefined],
  ["mystore", undefined],
  ["__proto__", undefined],
  ["a".repeat(1_000_000), undefined],
])("%.20s is meant for %s", (scheme, expected) => {
  expect(intendedScheme(scheme)).toBe(expected);
});

it.each([
  ["s3", ["flink-s3-fs-hadoop", "flink-s3-fs-presto", "flink-s3-fs-native"]],
  ["gs", ["flink-gs-fs-hadoop"]],
  ["hdfs", []],
  ["constructor", undefined],
])("the plug-ins of %s", (scheme, plugins) => {
  expect(knownScheme(scheme)?.plugins).toEqual(plugins);
});
