/** What kubectl printed and how it ended. */
export interface KubectlResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface KubectlOptions {
  /** A manifest, for `-f -`. */
  readonly input?: string;
  /** The file to authenticate with; the administrator's if not given. */
  readonly kubeconfig?: string;
}

/** `binaries`: programs of this machine, replicas are processes of the tests; `kind`: replicas are pods. */
export type Runner = "binaries" | "kind";

/** A running Kubernetes API, however it came about. */
export interface Cluster {
  readonly runner: Runner;
  /** The administrator's. */
  readonly kubeconfig: string;
  /** Addresses under which the API server reaches webhooks of ours, one for each replica; none with kind. */
  readonly replicaAddresses: readonly string[];
  /** Never rejects for what kubectl refuses; see `exitCode`. */
  kubectl(args: readonly string[], options?: KubectlOptions): Promise<KubectlResult>;
  /** Ends the API server with SIGKILL and starts it again; resolves when it is ready. Rejects with kind. */
  restartApiServer(): Promise<void>;
}

/** What a process needs to use a cluster that another one started; plain data. */
export interface ClusterHandle {
  readonly runner: Runner;
  readonly kubeconfig: string;
  readonly replicaAddresses: readonly string[];
  /** The program, and a folder of the cluster's own: discovery kept from another cluster would be of other kinds. */
  readonly kubectl: string;
  readonly cache: string;
  /** POST here restarts the API server. */
  readonly restartUrl: string;
}

export interface RunningCluster extends Cluster {
  readonly handle: ClusterHandle;
  stop(): Promise<void>;
}
