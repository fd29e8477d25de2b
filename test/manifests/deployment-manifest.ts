import { read } from "./read-manifests.ts";

export interface Labels {
  readonly matchLabels: Record<string, string>;
}

export interface Volume {
  readonly name: string;
  readonly secret?: { readonly secretName: string; readonly defaultMode: number };
  readonly configMap?: { readonly name: string };
}

export interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly readOnly: boolean;
}

interface Container {
  readonly image: string;
  readonly args: string[];
  readonly env: { readonly name: string; readonly value?: string; readonly valueFrom?: unknown }[];
  readonly ports: { readonly name: string; readonly containerPort: number }[];
  readonly livenessProbe: unknown;
  readonly readinessProbe: unknown;
  readonly securityContext: unknown;
  readonly volumeMounts: VolumeMount[];
}

interface PodSpec {
  readonly serviceAccountName: string;
  readonly automountServiceAccountToken: boolean;
  readonly terminationGracePeriodSeconds: number;
  readonly securityContext: { readonly runAsUser: number; readonly fsGroup: number };
  readonly topologySpreadConstraints: { readonly labelSelector: Labels }[];
  readonly containers: [Container];
  readonly volumes: Volume[];
}

interface Deployment {
  readonly spec: {
    readonly replicas: number;
    readonly selector: Labels;
    readonly template: {
      readonly metadata: { readonly labels: Record<string, string> };
      readonly spec: PodSpec;
    };
  };
}

export const { spec: deployment } = read("base/deployment.yaml") as Deployment;
export const pod = deployment.template.spec;
export const [container] = pod.containers;
