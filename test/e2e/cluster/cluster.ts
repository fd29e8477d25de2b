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

/** A running Kubernetes API, however it came about. */
export interface Cluster {
  /** The administrator's. */
  readonly kubeconfig: string;
  /** Addresses under which the API server reaches webhooks of ours, one for each replica. */
  readonly replicaAddresses: readonly string[];
  /** Never rejects for what kubectl refuses; see `exitCode`. */
  kubectl(args: readonly string[], options?: KubectlOptions): Promise<KubectlResult>;
  /** Ends the API server with SIGKILL and starts it again; resolves when it is ready. */
  restartApiServer(): Promise<void>;
  stop(): Promise<void>;
}
