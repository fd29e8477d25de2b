import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { accountKubeconfig } from "./headgate/replica.ts";
import { succeed } from "./headgate/succeed.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";

const { cluster } = useHeadgate({ replicas: 2 });

const main = process.env.HEADGATE_E2E_MAIN ?? "dist/main.js";

const doctor = (...args: string[]) =>
  execa(process.execPath, [main, "doctor", "--kubeconfig", cluster.kubeconfig, ...args], { reject: false });

interface Diagnosis {
  readonly check: string;
  readonly state: string;
  readonly found: string;
  readonly remedy: string;
}

const problems = async (...args: string[]): Promise<string[]> => {
  const { stdout } = await doctor("-o", "json", ...args);
  const { diagnoses } = JSON.parse(stdout) as { diagnoses: Diagnosis[] };
  return diagnoses.filter(({ state }) => state === "problem").map(({ check, found }) => `${check}: ${found}`);
};

const bundle = (value: string): Promise<string> => {
  const patch = JSON.stringify([{ op: "replace", path: "/webhooks/0/clientConfig/caBundle", value }]);
  return succeed(cluster, ["patch", "mutatingwebhookconfiguration", "headgate", "--type=json", "-p", patch]);
};

/** All files share the cluster, so the kind is only hidden. */
const serveSessionJobs = (value: boolean): Promise<string> => {
  const patch = JSON.stringify([{ op: "replace", path: "/spec/versions/0/served", value }]);
  return succeed(cluster, ["patch", "crd", "flinksessionjobs.flink.apache.org", "--type=json", "-p", patch]);
};

describe("headgate doctor", () => {
  it("finds nothing wrong with what is shipped", async () => {
    const { exitCode, stdout } = await doctor();
    expect(stdout).toContain("0 problem");
    expect(exitCode).toBe(0);
  });

  it("finds that nothing is installed under another name", async () => {
    const found = await problems("--namespace", "elsewhere", "--name", "other");
    expect(found).toContain("Service elsewhere/other: is not there");
    expect(found).toContain("mutatingwebhookconfigurations/other: is not there");
    expect(found).toContain("account elsewhere/other: may do nothing of what the manifests grant");
  });

  it("finds which kind is not served and which authority is not the one in use", async () => {
    const path = "{.webhooks[0].clientConfig.caBundle}";
    const before = await succeed(cluster, [
      "get",
      "mutatingwebhookconfiguration",
      "headgate",
      "-o",
      `jsonpath=${path}`,
    ]);
    const foreign = JSON.parse(await succeed(cluster, ["config", "view", "--raw", "-o", "json"])) as {
      clusters: { cluster: { "certificate-authority-data": string } }[];
    };
    try {
      await bundle(foreign.clusters[0]?.cluster["certificate-authority-data"] ?? "");
      await serveSessionJobs(false);
      expect(await problems()).toEqual([
        "CRD flinksessionjobs: serves nothing, expected v1beta1",
        expect.stringMatching(/^entry mutate.headgate.dev: has a caBundle without the authority/),
      ]);
    } finally {
      await serveSessionJobs(true);
      await bundle(before);
    }
  });

  it("does not take what may not be looked at for being in order", async () => {
    const folder = mkdtempSync(join(tmpdir(), "headgate-doctor-"));
    const account = { namespace: "default", account: "default" };
    const { exitCode, stdout } = await doctor(
      "--kubeconfig",
      await accountKubeconfig(cluster, folder, account),
    );
    expect(stdout).toContain("0 problem, 11 unknown");
    expect(exitCode).toBe(2);
  });

  it("says in one line that there is no cluster", async () => {
    const { exitCode, stderr } = await doctor("--context", "none");
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^headgate: .* \[cluster-unreachable\]$/)]);
  });
});
