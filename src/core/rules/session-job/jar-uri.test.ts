import { describe, expect, it } from "vitest";
import { requestFor } from "../../../../test/harness/fixture.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import { defaultCoreSettings } from "../../admission/settings.ts";
import { unknownWorld } from "../../admission/world.ts";
import { review } from "../../engine.ts";

const messagesFor = (jarURI: string, operator: Partial<CoreSettings["operator"]> = {}): string[] => {
  const object = {
    apiVersion: "flink.apache.org/v1beta1",
    kind: "FlinkSessionJob",
    metadata: { name: "clicks", labels: { "target.session": "analytics" } },
    spec: { deploymentName: "analytics", job: { jarURI, parallelism: 1, upgradeMode: "stateless" } },
  };
  const settings = { ...defaultCoreSettings, operator: { ...defaultCoreSettings.operator, ...operator } };
  const { findings } = review(requestFor("CREATE", object), "validate", { world: unknownWorld, settings });
  return findings.filter(({ rule }) => rule === "session-job/jar-uri").map(({ message }) => message);
};

const artifacts = (key: string, value: string): Partial<CoreSettings["operator"]> => ({
  defaultConfiguration: { [`kubernetes.operator.user.artifacts.${key}`]: value },
});

describe("the operator's defaults", () => {
  it.each([
    "https://repo.example.org/a.jar",
    "HttpS://repo.example.org/a.jar",
    "https://8.8.8.8/a.jar",
    "https://[2001:db8::1]/a.jar",
    "https://user:secret@repo.example.org:8443/a.jar?version=3#part",
    "https://[fd00::1]/a.jar",
    "https://100.64.0.1/a.jar",
    "https://172.32.0.1/a.jar",
  ])("let %s pass", (uri) => {
    expect(messagesFor(uri)).toEqual([]);
  });

  it.each([
    ["", "has no scheme"],
    ["clicks.jar", "has no scheme"],
    ["//repo.example.org/a.jar", "has no scheme"],
    ["https://repo.example.org/a b.jar", "is no URI"],
    ["https://repo.example.org/%zz", "is no URI"],
    ["1https://repo.example.org/a.jar", "is no URI"],
    ["s3://jars/a.jar", 'the scheme "s3"'],
    ["local:///opt/flink/usrlib/a.jar", 'the scheme "local"'],
    ["file:/opt/a.jar", 'the scheme "file"'],
    ["http://repo.example.org/a.jar", 'the scheme "http"'],
    ["https:///a.jar", "no host"],
    ["https:a.jar", "no host"],
    ["https://jar_store/a.jar", "no host"],
    ["https://127.1/a.jar", "no host"],
    ["https://127.0.0.1/a.jar", '"127.0.0.1"'],
    ["https://2130706433/a.jar", '"2130706433"'],
    ["https://localhost/a.jar", '"localhost"'],
    ["https://0.0.0.0/a.jar", '"0.0.0.0"'],
    ["https://10.255.255.255/a.jar", '"10.255.255.255"'],
    ["https://172.16.0.1/a.jar", '"172.16.0.1"'],
    ["https://172.31.255.255/a.jar", '"172.31.255.255"'],
    ["https://192.168.0.1/a.jar", '"192.168.0.1"'],
    ["https://169.254.169.254/a.jar", '"169.254.169.254"'],
    ["https://224.0.0.1/a.jar", '"224.0.0.1"'],
    ["https://[::1]/a.jar", '"[::1]"'],
    ["https://[fe80::1]/a.jar", '"[fe80::1]"'],
    ["https://[fec0::1]/a.jar", '"[fec0::1]"'],
    ["https://[::ffff:10.0.0.1]/a.jar", '"[::ffff:10.0.0.1]"'],
  ])("refuse %j", (uri, part) => {
    expect(messagesFor(uri)).toEqual([expect.stringContaining(part)]);
  });

  it("tell of the scheme and of the host at once", () => {
    expect(messagesFor("http://10.0.0.1/a.jar")).toHaveLength(2);
  });
});

describe("the operator's own configuration", () => {
  it.each([
    ["https;S3", "s3://jars/a.jar"],
    [" http ; 'https' ", "http://repo.example.org/a.jar"],
  ])("may allow %j", (schemes, uri) => {
    expect(messagesFor(uri, artifacts("allowed-schemes", schemes))).toEqual([]);
  });

  it.each(["", "s3"])("replaces https by %j", (schemes) => {
    const found = messagesFor("https://repo.example.org/a.jar", artifacts("allowed-schemes", schemes));
    expect(found).toEqual([expect.stringContaining('"https"')]);
  });

  it("may allow restricted hosts", () => {
    const allowing = artifacts("disallow-restricted-hosts", "False");
    expect(messagesFor("https://localhost/a.jar", allowing)).toEqual([]);
    expect(messagesFor("https:///a.jar", allowing)).toEqual([]);
  });

  it("does not count where it is meant for a namespace", () => {
    const key =
      "kubernetes.operator.default-configuration.namespace.default.kubernetes.operator.user.artifacts";
    const defaultConfiguration = { [`${key}.allowed-schemes`]: "s3" };
    expect(messagesFor("s3://jars/a.jar", { defaultConfiguration })).toHaveLength(1);
  });
});

it.each([
  ["1.14.0", 0],
  ["1.15.0", 1],
  ["1.16-SNAPSHOT", 1],
  ["main", 1],
])("release %s of the operator", (version, count) => {
  expect(messagesFor("s3://jars/a.jar", { version })).toHaveLength(count);
});

it("is not slowed down by long texts", () => {
  expect(messagesFor(`https://${"a.".repeat(400_000)}`)).toBeDefined();
});
