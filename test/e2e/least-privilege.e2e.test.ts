import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { permissions, type Permission } from "../manifests/permissions.ts";
import { until } from "./cluster/until.ts";
import { succeed } from "./headgate/succeed.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { create, createNamespace, nameOf } from "./rights/account.ts";
import { tryRotation } from "./rights/authority.ts";
import { tryRepair } from "./rights/ca-bundle.ts";
import { tryEvents, type Told } from "./rights/events.ts";
import { tryLookUps, type LookUpTrial, type Outcome } from "./rights/look-ups.ts";
import { sessionJob } from "./rights/reviews.ts";

const { cluster, replicas } = useHeadgate({ flags: ["--drain-seconds", "0"] });

const ofRole = (kind: string, name: string): Permission[] =>
  permissions.filter(({ role }) => role.kind === kind && role.name === name);

const isOfEvents = ({ resource }: Permission): boolean => resource === "events.events.k8s.io";

const works = (outcome: Outcome | undefined): string[] =>
  Object.entries(outcome ?? {}).flatMap(([what, does]) => (does ? [what] : []));

/** They take more than a minute, in which the others go on. */
let eventTrials: Promise<[string, Promise<Told>][]> = Promise.resolve([]);

beforeAll(() => {
  if (cluster.runner !== "kind") eventTrials = startEventTrials("rights-events");
  eventTrials.catch(() => undefined);
});

const startEventTrials = async (namespace: string): Promise<[string, Promise<Told>][]> => {
  const tried = permissions.filter(isOfEvents);
  const trials: [string, Permission[]][] = [
    ["all", []],
    ...tried.map((permission): [string, Permission[]] => [nameOf(permission), [permission]]),
  ];
  await createNamespace(cluster, namespace);
  return trials.map(([name, without], index) => {
    const told = tryEvents(cluster, namespace, { number: 51 + index, without });
    told.catch(() => undefined);
    return [name, told];
  });
};

describe.skipIf(inject("cluster").runner === "kind")("look-ups (binaries runner only)", () => {
  const places = { accounts: "rights", jobs: "rights-jobs", going: "rights-going" };
  const ofNamespaces = (verb: string): boolean => verb === "list" || verb === "watch";
  const namespaces = permissions.filter(
    ({ resource, verb }) => resource === "namespaces" && ofNamespaces(verb),
  );

  /** Namespaces are asked for one by one only while they cannot be followed. */
  const without = (permission: Permission): Permission[] =>
    permission.resource === "namespaces" && permission.verb === "get"
      ? [...namespaces, permission]
      : [permission];
  const controlOf = (permission: Permission): string => (without(permission).length > 1 ? "fallback" : "all");

  const tried = ofRole("ClusterRole", "headgate").filter((permission) => !isOfEvents(permission));
  const trials: [string, readonly Permission[]][] = [
    ["all", []],
    ["fallback", namespaces],
    ...tried.map((permission): [string, Permission[]] => [nameOf(permission), without(permission)]),
  ];
  const outcomes = new Map<string, Outcome>();

  beforeAll(async () => {
    for (const namespace of Object.values(places)) await createNamespace(cluster, namespace);
    await create(cluster, [keptJobs(places.going), keptJobsBinding]);
    await create(
      cluster,
      [places.jobs, places.going].map((name) => sessionJob(name)),
    );
    await create(cluster, [scaledCluster(places.jobs)]);
    await until("the jobs to be kept", async () => {
      const args = ["-n", places.going, "delete", "flinksessionjobs", "--all", "--dry-run=server"];
      return (await cluster.kubectl(args)).stderr.includes("kept") ? true : undefined;
    });
    await succeed(cluster, ["delete", "namespace", places.going, "--wait=false"]);
    const work = trials.map(async ([name, lacking], index) => {
      const trial: LookUpTrial = { number: index + 1, without: lacking };
      outcomes.set(name, await tryLookUps(cluster, places, trial));
    });
    await Promise.all(work);
  });

  afterAll(async () => {
    await succeed(cluster, [
      "delete",
      "validatingadmissionpolicybinding,validatingadmissionpolicy",
      "kept-jobs",
    ]);
  });

  it("all work with all rights", () => {
    const outcome = outcomes.get("all") ?? {};
    expect(Object.entries(outcome).filter(([, does]) => !does)).toEqual([]);
    expect(works(outcome)).not.toEqual([]);
  });

  it.each(tried.map((permission) => ({ name: nameOf(permission), permission })))(
    "lack something without $name",
    ({ name, permission }) => {
      const control = works(outcomes.get(controlOf(permission)));
      const left = works(outcomes.get(name));
      expect(control.filter((what) => !left.includes(what))).not.toEqual([]);
    },
  );
});

describe.skipIf(inject("cluster").runner === "kind")("the serving authority (binaries runner only)", () => {
  const tried = ofRole("Role", "headgate");
  const done = new Map<string, "rotated" | "not rotated">();
  const logs = new Map<string, string>();

  beforeAll(async () => {
    const all: [string, Permission[]][] = tried.map((permission) => [nameOf(permission), [permission]]);
    const trials = await Promise.all(
      [["all", []] as [string, Permission[]], ...all].map(async ([name, without], index) => {
        const trial = await tryRotation(cluster, { number: 101 + index, without });
        trial.rotated.then(
          () => done.set(name, "rotated"),
          () => done.set(name, "not rotated"),
        );
        return { name, ...trial };
      }),
    );
    const start = performance.now();
    await trials[0]?.rotated;
    // half as long again as it takes where nothing is missing
    await sleep((performance.now() - start) / 2);
    for (const { name, replica } of trials) logs.set(name, replica.log());
    await Promise.all(trials.map(({ replica }) => replica.stop()));
  });

  it("is made and rotated with all rights", () => {
    expect(done.get("all")).toBe("rotated");
  });

  it.each(tried.map(nameOf))("is not without %s, and the log says why", (name) => {
    expect(done.get(name)).not.toBe("rotated");
    expect(logs.get(name)).toContain("certificate-cluster-forbidden");
  });
});

describe.skipIf(inject("cluster").runner === "kind")("caBundle (binaries runner only)", () => {
  beforeAll(() => Promise.all(replicas.map(({ stop }) => stop())));

  it.each(["mutatingwebhookconfiguration", "validatingwebhookconfiguration"])(
    "of the %s is repaired with all rights",
    async (configuration) => {
      const number = configuration.startsWith("m") ? 201 : 202;
      expect(await tryRepair(cluster, configuration, { number, without: [] })).toBe(true);
    },
  );

  it.each(
    ofRole("ClusterRole", "headgate-ca-bundle").map((permission, index) => ({
      name: nameOf(permission),
      permission,
      number: 203 + index,
    })),
  )("is not repaired without $name", async ({ permission, number }) => {
    const { resource } = permission;
    expect(await tryRepair(cluster, resource, { number, without: [permission] })).toBe(false);
  });
});

describe.skipIf(inject("cluster").runner === "kind")("Events (binaries runner only)", () => {
  const tried = permissions.filter(isOfEvents);
  const told = new Map<string, Told>();

  beforeAll(async () => {
    for (const [name, trial] of await eventTrials) told.set(name, await trial);
  });

  it("tell of denials, and count them, with all rights", () => {
    expect(told.get("all")).toEqual({ once: true, again: true });
  });

  it.each(tried.map(nameOf))("do not without %s", (name) => {
    expect(told.get(name)).not.toEqual({ once: true, again: true });
  });
});

it("every right is tried", () => {
  const roles = permissions.map(({ role }) => `${role.kind} ${role.name}`);
  const tried = ["ClusterRole headgate", "Role headgate", "ClusterRole headgate-ca-bundle"];
  expect([...new Set(roles)].toSorted()).toEqual(tried.toSorted());
});

const scaledCluster = (namespace: string): object => ({
  apiVersion: "ververica.platform/v1",
  kind: "SessionCluster",
  metadata: { name: "workers", namespace },
  spec: { state: "STOPPED", deploymentTargetName: "target", numberOfTaskManagers: 2 },
});

/** Else the controller would mark them at once, and nobody would ask what becomes of their namespace. */
const keptJobs = (namespace: string): object => ({
  apiVersion: "admissionregistration.k8s.io/v1",
  kind: "ValidatingAdmissionPolicy",
  metadata: { name: "kept-jobs" },
  spec: {
    matchConstraints: {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
      resourceRules: [
        {
          apiGroups: ["flink.apache.org"],
          apiVersions: ["*"],
          resources: ["flinksessionjobs"],
          operations: ["DELETE"],
        },
      ],
    },
    validations: [{ expression: "false", message: "kept" }],
  },
});

const keptJobsBinding = {
  apiVersion: "admissionregistration.k8s.io/v1",
  kind: "ValidatingAdmissionPolicyBinding",
  metadata: { name: "kept-jobs" },
  spec: { policyName: "kept-jobs", validationActions: ["Deny"] },
};
