import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultCoreSettings } from "../core/index.ts";
import { loadSettings } from "./load.ts";
import { SettingsError } from "./settings-error.ts";
import type { ServerSettings } from "./settings.ts";

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "headgate-settings-"));
  file = join(directory, "headgate.yaml");
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

interface Given {
  readonly yaml?: string;
  readonly environment?: Record<string, string>;
  readonly flags?: Record<string, string>;
}

const load = ({ yaml, environment = {}, flags = {} }: Given): ServerSettings => {
  if (yaml !== undefined) writeFileSync(file, yaml);
  return loadSettings({ file: yaml === undefined ? undefined : file, environment, flags });
};

const problems = (given: Given): string[] => {
  try {
    load(given);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map((text) => text.replaceAll(file, "FILE"));
    throw error;
  }
  return [];
};

describe("with nothing given", () => {
  it("the defaults hold", () => {
    expect(load({})).toEqual({
      admission: { address: undefined, port: 8443, minTlsVersion: "TLSv1.3", maxInFlight: 32 },
      ops: { address: undefined, port: 8080 },
      certificate: { dnsNames: ["localhost"], ipAddresses: ["127.0.0.1", "::1"] },
      cluster: { lookUps: "none", events: "off" },
      drainSeconds: 15,
      logLevel: "info",
      world: [],
      core: defaultCoreSettings,
    });
  });

  it.each(["", "# nothing\n", "{}", "---\n"])("an empty file (%j) changes nothing", (yaml) => {
    expect(load({ yaml })).toEqual(load({}));
  });
});

describe("a file", () => {
  it("gives everything", () => {
    const yaml = `
      admission: { address: 10.0.0.1, port: 9443, minTlsVersion: TLSv1.2, maxInFlight: 8 }
      ops: { address: "::1", port: 9090 }
      certificate: { selfMade: { dnsNames: [a.b.svc], addresses: [10.0.0.1] } }
      cluster: { lookUps: none, sessionClusters: ververica.platform/v1, pod: { namespace: a, name: b } }
      drainSeconds: 2.5
      logLevel: debug
      world: [one.yaml, two]
      operator:
        version: 1.9.0
        defaultConfiguration: { parallelism.default: 2, a.b: "x", c: true }
        serviceAccount: flink/operator
      inject: { serviceAccount: jobs, highAvailability: { storageDirectory: "s3://ha/{namespace}/{name}" } }
      onInternalError: Deny`;
    expect(load({ yaml })).toEqual({
      admission: { address: "10.0.0.1", port: 9443, minTlsVersion: "TLSv1.2", maxInFlight: 8 },
      ops: { address: "::1", port: 9090 },
      certificate: { dnsNames: ["a.b.svc"], ipAddresses: ["10.0.0.1"] },
      cluster: {
        lookUps: "none",
        events: "on",
        sessionClusters: "ververica.platform/v1",
        pod: { namespace: "a", name: "b" },
      },
      drainSeconds: 2.5,
      logLevel: "debug",
      world: ["one.yaml", "two"],
      core: {
        operator: {
          version: "1.9.0",
          defaultConfiguration: { "parallelism.default": "2", "a.b": "x", c: "true" },
          serviceAccount: "flink/operator",
        },
        inject: {
          serviceAccount: "jobs",
          highAvailability: { storageDirectory: "s3://ha/{namespace}/{name}" },
        },
        onInternalError: "Deny",
      },
    });
  });

  it("may be JSON", () => {
    expect(load({ yaml: '{"ops": {"port": 1}}' }).ops.port).toBe(1);
  });
});

describe("precedence", () => {
  const yaml = "admission: { port: 1, maxInFlight: 7 }\nworld: [a, b]";

  it.each([
    ["the file over the default", { yaml }, 1],
    ["the environment over the file", { yaml, environment: { HEADGATE_ADMISSION_PORT: "2" } }, 2],
    [
      "flags over the environment",
      { yaml, environment: { HEADGATE_ADMISSION_PORT: "2" }, flags: { "--admission-port": "3" } },
      3,
    ],
    ["an empty variable gives nothing", { yaml, environment: { HEADGATE_ADMISSION_PORT: "" } }, 1],
  ])("%s", (_, given, port) => {
    const settings = load(given);
    expect(settings.admission.port).toBe(port);
    expect(settings.admission.maxInFlight).toBe(7);
  });

  it("lists and maps are replaced, not joined", () => {
    const environment = { HEADGATE_WORLD: "c, d,," };
    expect(load({ yaml, environment }).world).toEqual(["c", "d"]);
    const own = load({ yaml: "operator: { defaultConfiguration: { a: b } }" });
    expect(own.core.operator.defaultConfiguration).toEqual({ a: "b" });
  });
});

describe("the result", () => {
  it("is frozen at every depth", () => {
    const settings = load({ yaml: "world: [a]\noperator: { defaultConfiguration: { a: b } }" });
    const all = [
      settings,
      settings.admission,
      settings.world,
      settings.certificate,
      settings.core,
      settings.core.operator,
      settings.core.operator.defaultConfiguration,
      settings.core.inject.highAvailability,
    ];
    expect(all.filter((value) => !Object.isFrozen(value))).toEqual([]);
  });
});

describe("problems", () => {
  it.each<[string, Given, string]>([
    ["an unknown key", { yaml: "ops:\n  prot: 1" }, "FILE:2: ops.prot is no setting; did you mean ops.port?"],
    ["one like no other", { yaml: "ops: { x: 1 }" }, "FILE:1: ops.x is no setting; there are address, port"],
    ["one of Object's own", { yaml: "__proto__: {}" }, "FILE:1: __proto__ is no setting; there are"],
    [
      "a wrong type",
      { yaml: "admission:\n\n  port: http" },
      'FILE:3: admission.port is "http", expected integer (TCP port of the admission listener; 0 is any free one)',
    ],
    ["no integer", { yaml: "ops: { port: 1.5 }" }, "FILE:1: ops.port is 1.5, expected integer"],
    [
      "too much",
      { flags: { "--ops-port": "65536" } },
      "--ops-port: ops.port is 65536, expected at most 65535",
    ],
    ["too little", { yaml: "drainSeconds: -1" }, "FILE:1: drainSeconds is -1, expected at least 0"],
    ["none of a set", { yaml: "logLevel: loud" }, 'FILE:1: logLevel is "loud", expected one of debug, info,'],
    [
      "a bad form",
      { yaml: "operator: { version: latest }" },
      'FILE:1: operator.version is "latest", expected release of',
    ],
    ["an empty text", { yaml: "world: ['']" }, 'FILE:1: world.0 is "", expected a text that is not empty'],
    ["a list for an object", { yaml: "ops: []" }, "FILE:1: ops is [], expected object"],
    ["a list as a file", { yaml: "[]" }, "FILE: the settings is [], expected object"],
    [
      "a text that is no number",
      { environment: { HEADGATE_OPS_PORT: "tcp" } },
      'HEADGATE_OPS_PORT: ops.port is "tcp"',
    ],
    [
      "a value in the wrong map",
      { yaml: "operator: { defaultConfiguration: { a: [] } }" },
      "FILE:1: operator.defaultConfiguration.a is [], expected string or number or boolean",
    ],
    ["a key twice", { yaml: "ops: {}\nops: {}" }, "FILE:2: Map keys must be unique"],
    ["no YAML", { yaml: "ops: [" }, "FILE:1: "],
    [
      "an unknown variable",
      { environment: { HEADGATE_ADMISION_PORT: "1" } },
      "HEADGATE_ADMISION_PORT: is no setting; did you mean HEADGATE_ADMISSION_PORT?",
    ],
    ["a variable like no other", { environment: { HEADGATE_X: "1" } }, "HEADGATE_X: is no setting"],
    [
      "two certificates",
      {
        yaml: "certificate: { directory: x }",
        environment: { HEADGATE_CERTIFICATE_SELF_MADE_ADDRESSES: "::1" },
      },
      "certificate.directory and certificate.selfMade are given, expected one",
    ],
    [
      "look-ups in two places",
      { yaml: "world: [a.yaml]\ncluster: { lookUps: watch }" },
      'cluster.lookUps is "watch", so the resources of world would be looked at by nobody',
    ],
    [
      "a group without a version",
      { yaml: "cluster: { sessionClusters: ververica.platform }" },
      'FILE:1: cluster.sessionClusters is "ververica.platform", expected API group and version of',
    ],
  ])("%s", (_, given, expected) => {
    const found = problems(given);
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, expected.length)).toBe(expected);
  });

  it("are told all at once, from all sources", () => {
    const found = problems({
      yaml: "ops: { prot: 1 }\nlogLevel: loud",
      environment: { HEADGATE_DRAIN_SECONDS: "long", HEADGATE_NOTHING: "x" },
      flags: { "--admission-port": "-1" },
    });
    expect(found.map((text) => text.split(" ")[0])).toEqual([
      "FILE:1:",
      "FILE:2:",
      "HEADGATE_NOTHING:",
      "HEADGATE_DRAIN_SECONDS:",
      "--admission-port:",
    ]);
  });

  it("a file that is not there is one", () => {
    const missing = (): ServerSettings => loadSettings({ file: "/nowhere.yaml", environment: {}, flags: {} });
    expect(missing).toThrow(/^\/nowhere\.yaml: cannot be read: ENOENT/);
  });
});

describe("the variables that Kubernetes makes of Services", () => {
  it.each([
    ["HEADGATE_SERVICE_HOST", "10.0.0.1"],
    ["HEADGATE_SERVICE_PORT", "443"],
    ["HEADGATE_SERVICE_PORT_HTTPS", "443"],
    ["HEADGATE_PORT", "tcp://10.0.0.1:443"],
    ["HEADGATE_PORT_443_TCP", "tcp://10.0.0.1:443"],
    ["HEADGATE_PORT_443_TCP_PROTO", "tcp"],
    ["HEADGATE_METRICS_SERVICE_HOST", "10.0.0.2"],
    ["HEADGATE_METRICS_PORT_8080_TCP_ADDR", "10.0.0.2"],
    ["HEADGATE_ADMISSION_PORT", "tcp://10.0.0.1:443"],
    ["HEADGATE_OPS_PORT", "udp://10.0.0.1:8080"],
  ])("are no settings: %s=%s", (variable, value) => {
    expect(load({ environment: { [variable]: value } })).toEqual(load({}));
  });
});

describe("operator.defaultConfigurationFile", () => {
  const configuration = (text: string): Readonly<Record<string, string>> => {
    const path = join(directory, "flink.yaml");
    writeFileSync(path, text);
    return load({ flags: { "--operator-default-configuration-file": path } }).core.operator
      .defaultConfiguration;
  };

  it.each([
    ["flat", "taskmanager.numberOfTaskSlots: 2\nkubernetes.operator.reconcile.interval: 15 s\n"],
    [
      "nested",
      "taskmanager: { numberOfTaskSlots: 2 }\nkubernetes.operator: { reconcile: { interval: 15 s } }\n",
    ],
  ])("is read as text (%s)", (_, text) => {
    expect(configuration(text)).toEqual({
      "taskmanager.numberOfTaskSlots": "2",
      "kubernetes.operator.reconcile.interval": "15 s",
    });
  });

  it("keeps texts as they stand", () => {
    expect(configuration("a: 1.0\nb: true\nc: ~\nd: 'x: y'\n")).toEqual({
      a: "1.0",
      b: "true",
      c: "~",
      d: "x: y",
    });
  });

  it.each(["", "# nothing\n"])("may be empty (%j)", (text) => {
    expect(configuration(text)).toEqual({});
  });

  it.each([
    ["a: [1]", "a is a list, expected keys with values"],
    ["- a", "it is a list, expected keys with values"],
    ["text", "is text, expected keys with values"],
    ["a: b: c", "is not YAML: Nested mappings"],
  ])("%j is a problem that names it", (text, message) => {
    expect(() => configuration(text)).toThrow(
      `operator.defaultConfigurationFile ${join(directory, "flink.yaml")}: ${message}`,
    );
  });

  it("goes not with the other form, and says so beside other problems", () => {
    const found = problems({
      yaml: "operator: { defaultConfiguration: {}, defaultConfigurationFile: /nowhere.yaml }",
    });
    expect(found).toEqual([
      expect.stringContaining("are both given, expected one"),
      expect.stringContaining("operator.defaultConfigurationFile /nowhere.yaml: ENOENT"),
    ]);
  });
});
