import { expect, it } from "vitest";
import { localPath, parseFileLocation } from "./file-location.ts";

it.each([
  ["s3://bucket/a/b", "s3", "bucket", "/a/b"],
  ["s3://bucket", "s3", "bucket", ""],
  ["s3:/bucket", "s3", undefined, "/bucket"],
  ["s3:///a", "s3", "", "/a"],
  [" hdfs://name:8020/a ", "hdfs", "name:8020", "/a"],
  ["file:///tmp/a:b", "file", "", "/tmp/a:b"],
  ["/tmp/a:b", undefined, undefined, "/tmp/a:b"],
  ["checkpoints", undefined, undefined, "checkpoints"],
  ["abfss://box@store.dfs.core.windows.net/a", "abfss", "box@store.dfs.core.windows.net", "/a"],
  ["", undefined, undefined, ""],
  [":", undefined, undefined, ":"],
])("%j", (text, scheme, authority, path) => {
  expect(parseFileLocation(text)).toEqual({ scheme, authority, path });
});

it.each([
  ["/flink//data/", "/flink/data"],
  ["file:///flink", "/flink"],
  ["file:/flink", "/flink"],
  ["/", "/"],
  ["checkpoints", undefined],
  ["s3://bucket/a", undefined],
])("the local path of %j is %j", (text, expected) => {
  expect(localPath(parseFileLocation(text))).toBe(expected);
});
