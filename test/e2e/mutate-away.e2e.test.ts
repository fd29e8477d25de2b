import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "./cluster/until.ts";
import { succeed } from "./headgate/succeed.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";
import { sessionJob } from "./resources/session-job.ts";

const { cluster } = useHeadgate();
const away = useNamespace(cluster, "mutate-away");

const available = flinkDeployment("available", {
  flinkConfiguration: {
    "high-availability.type": "kubernetes",
    "state.checkpoints.dir": "s3://shop-flink/checkpoints",
  },
});
/** Where the entries of a configuration are called; nobody answers for a Service that does not exist. */
const callAt = async (
  service: string,
  configuration: "mutating" | "validating",
  policy: string,
): Promise<void> => {
  const patch = [
    { op: "replace", path: "/webhooks/0/clientConfig/service/name", value: service },
    { op: "replace", path: "/webhooks/0/failurePolicy", value: policy },
  ];
  const what = [`${configuration}webhookconfiguration`, "headgate"];
  await succeed(cluster, ["patch", ...what, "--type=json", `--patch=${JSON.stringify(patch)}`]);
};

const mutation = {
  takeAway: () => callAt("nowhere", "mutating", "Ignore"),
  bringBack: () => callAt("headgate", "mutating", "Ignore"),
};
const validation = {
  takeAway: () => callAt("nowhere", "validating", "Ignore"),
  bringBack: () => callAt("headgate", "validating", "Fail"),
};

/** A moment passes until the API server goes by what is written: whether a session job without its label gets in. */
const effective = (getsIn: boolean): Promise<true> =>
  until("the API server to notice", async () => {
    const { exitCode } = await away.kubectl("create --dry-run=server", sessionJob("probe", "reports"));
    return (exitCode === 0) === getsIn || undefined;
  });

beforeAll(async () => {
  await away.succeed("create", available);
  await mutation.takeAway();
  await effective(false);
});

afterAll(async () => {
  await mutation.bringBack();
  await validation.bringBack();
});

it("what must be injected and is not keeps a resource out", async () => {
  const { exitCode, stderr } = await away.kubectl("create", sessionJob("report", "reports"));
  expect(exitCode).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "Warning: spec.deploymentName: is "reports", but the namespace "mutate-away" has no such FlinkDeployment; apply the session cluster too, or correct the name [session-job/target-missing]
    The FlinkSessionJob "report" is invalid: metadata: has no labels["target.session"], expected "reports": the operator finds the jobs of a session cluster by this label (injector session-label); the mutating webhook was skipped, or its change undone; apply it again; if that does not help, look whether the mutating webhook is registered for this namespace and which webhook runs after it [inject/incomplete]"
  `);
});

it("a replace that would take out what was injected is refused", async () => {
  const { exitCode, stderr } = await away.kubectl("replace", available);
  expect(exitCode).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "The FlinkDeployment "available" is invalid: 
    * spec: has no serviceAccount, but the operator requires one; set spec.serviceAccount, for example to flink, which the operator's Helm chart makes in the watched namespaces, or only in its own where none are listed [resource/service-account]
    * spec.flinkConfiguration: has no high-availability.storageDir, expected "s3://shop-flink/ha/mutate-away/available": Kubernetes HA keeps its metadata there (injector high-availability); the mutating webhook was skipped, or its change undone; apply it again; if that does not help, look whether the mutating webhook is registered for this namespace and which webhook runs after it [inject/incomplete]"
  `);
});

it("what nobody looked at is caught at its next change, and completed once mutation is back", async () => {
  await validation.takeAway();
  await effective(true);
  await away.succeed("create", sessionJob("unseen", "reports"));
  await validation.bringBack();
  await effective(false);
  const change = `patch flinksessionjob unseen --type=merge --patch={"spec":{"job":{"parallelism":2}}}`;
  expect((await away.kubectl(change)).stderr).toContain("[inject/incomplete]");
  await mutation.bringBack();
  await effective(true);
  await away.succeed(change);
  const { metadata } = await away.stored("flinksessionjob/unseen");
  expect(metadata.labels).toEqual({ "target.session": "reports" });
});
