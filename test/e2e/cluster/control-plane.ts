import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attach, kubectl } from "./attach.ts";
import { startChild, type Child } from "./child.ts";
import type { ClusterHandle, RunningCluster } from "./cluster.ts";
import { makeCredentials, type Credentials } from "./credentials.ts";
import { findPrograms, type Programs } from "./programs.ts";
import { openRestartDoor } from "./restart-door.ts";
import { until } from "./until.ts";

/** Set up by `in-namespace`. */
const address = "198.51.100.1";
const replicaAddresses = ["198.51.100.11", "198.51.100.12", "198.51.100.13"];
const port = 6443;
const server = `https://${address}:${port}`;
const etcd = "http://127.0.0.1:2379";
const etcdPeer = "http://127.0.0.1:2380";

interface Setup {
  readonly programs: Programs;
  readonly credentials: Credentials;
  readonly folder: string;
}

/** etcd, the API server and the controllers of this machine, all inside a network namespace of the tests' own. */
export const startControlPlane = async (): Promise<RunningCluster> => {
  const folder = mkdtempSync(join(tmpdir(), "headgate-e2e-"));
  const programs = await findPrograms();
  const setup = { programs, folder, credentials: makeCredentials(folder, address, server) };
  const store = startEtcd(setup);
  let apiServer = startApiServer(setup);
  await apiServerReady(setup, apiServer);
  const controllers = startControllers(setup);
  const door = await openRestartDoor(async () => {
    await apiServer.end("SIGKILL");
    apiServer = startApiServer(setup);
    await apiServerReady(setup, apiServer);
  });
  const handle: ClusterHandle = {
    runner: "binaries",
    replicaAddresses,
    restartUrl: door.url,
    ...clientOf(setup),
  };
  return {
    ...attach(handle),
    handle,
    stop: async () => {
      door.close();
      for (const child of [controllers, apiServer, store]) await child.end("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const clientOf = ({
  programs,
  credentials,
  folder,
}: Setup): Pick<ClusterHandle, "kubectl" | "kubeconfig" | "cache"> => ({
  kubectl: programs.kubectl,
  kubeconfig: credentials.kubeconfig,
  cache: join(folder, "kubectl"),
});

const run = ({ programs, folder }: Setup, name: keyof Programs, flags: Record<string, string>): Child =>
  startChild(
    programs[name],
    Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`),
    { log: join(folder, `${name}.log`) },
  );

const startEtcd = (setup: Setup): Child => {
  const data = join(setup.folder, "etcd");
  mkdirSync(data);
  return run(setup, "etcd", {
    "data-dir": data,
    "listen-client-urls": etcd,
    "advertise-client-urls": etcd,
    "listen-peer-urls": etcdPeer,
    "initial-advertise-peer-urls": etcdPeer,
    "initial-cluster": `default=${etcdPeer}`,
    // the tests' data need not survive a power failure
    "unsafe-no-fsync": "true",
  });
};

/**
 * Aggregator routing has webhooks called at the endpoints of their Service, as there is no kube-proxy to make its
 * ClusterIP lead anywhere.
 */
const startApiServer = (setup: Setup): Child =>
  run(setup, "kube-apiserver", {
    "etcd-servers": etcd,
    "bind-address": address,
    "advertise-address": address,
    "secure-port": String(port),
    "tls-cert-file": setup.credentials.certificate,
    "tls-private-key-file": setup.credentials.key,
    "token-auth-file": setup.credentials.tokens,
    "service-account-issuer": "https://kubernetes.default.svc",
    "service-account-key-file": setup.credentials.accountKey,
    "service-account-signing-key-file": setup.credentials.accountKey,
    "service-cluster-ip-range": "10.96.0.0/16",
    "authorization-mode": "RBAC",
    "enable-aggregator-routing": "true",
    "endpoint-reconciler-type": "none",
  });

const startControllers = (setup: Setup): Child =>
  run(setup, "kube-controller-manager", {
    kubeconfig: setup.credentials.kubeconfig,
    "bind-address": "127.0.0.1",
    "leader-elect": "false",
    controllers: [
      "serviceaccount-controller",
      "namespace-controller",
      "garbage-collector-controller",
      "root-ca-certificate-publisher-controller",
      "endpointslice-controller",
      "clusterrole-aggregation-controller",
    ].join(","),
    // each controller under its own name, as everywhere: webhook entries tell them apart
    "use-service-account-credentials": "true",
    "service-account-private-key-file": setup.credentials.accountKey,
    "root-ca-file": setup.credentials.authority,
  });

const apiServerReady = async (setup: Setup, child: Child): Promise<void> => {
  await until("the API server", async () => {
    child.check();
    const { exitCode } = await kubectl(clientOf(setup), ["get", "--raw", "/readyz"]);
    return exitCode === 0 ? true : undefined;
  });
};
