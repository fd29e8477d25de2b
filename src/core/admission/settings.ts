import type { Action } from "./finding.ts";

/** What the installation is, as far as decisions depend on it. Read once, then frozen. */
export interface CoreSettings {
  readonly operator: {
    /** Release of the Flink Kubernetes Operator, `1.16.0`: rules that depend on it declare since and until. */
    readonly version: string;
    /** The operator's default Flink configuration, flat, with its `default-configuration.*` forms. */
    readonly defaultConfiguration: Readonly<Record<string, string>>;
    /** `namespace/name` of the account it writes under: its own writes are warned about, never denied. */
    readonly serviceAccount: string | undefined;
  };
  readonly inject: {
    /** The account that a FlinkDeployment without one gets. */
    readonly serviceAccount: string;
    readonly highAvailability: {
      /** Template with `{namespace}` and `{name}`, used where HA is requested without a directory. */
      readonly storageDirectory: string | undefined;
    };
  };
  /** What becomes of a request when a rule or an injector of ours throws. */
  readonly onInternalError: Extract<Action, "Deny" | "Warn">;
}

/**
 * The operator's defaults are those of its Helm chart (conf/flink-conf.yaml and values.yaml of release 1.15.0, unchanged since),
 * because that is how it is installed.
 */
export const defaultCoreSettings: CoreSettings = {
  operator: {
    version: "1.16.0",
    defaultConfiguration: {
      "kubernetes.operator.observer.progress-check.interval": "5 s",
      "kubernetes.operator.reconcile.interval": "15 s",
      "parallelism.default": "1",
      "taskmanager.numberOfTaskSlots": "1",
    },
    serviceAccount: undefined,
  },
  inject: { serviceAccount: "flink", highAvailability: { storageDirectory: undefined } },
  onInternalError: "Warn",
};
