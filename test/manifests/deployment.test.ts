import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadSettings } from "../../src/settings/load.ts";
import { configurationName } from "../../src/server/certificate/self-managed/configuration-name.ts";
import {
  container,
  deployment,
  pod,
  type Labels,
  type Volume,
  type VolumeMount,
} from "./deployment-manifest.ts";
import { documentsOf, folder, mutating, read, readKustomization, validating } from "./read-manifests.ts";

interface Service {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly selector: Record<string, string>;
    readonly ports: { readonly port: number; readonly targetPort: string }[];
  };
}

interface Certificate {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: { readonly secretName: string; readonly dnsNames: string[] };
}

interface Rule {
  readonly resources: string[];
  readonly verbs: string[];
  readonly resourceNames?: string[];
}

interface PatchedPods {
  readonly containers: [{ readonly env: unknown[]; readonly volumeMounts: VolumeMount[] }];
  readonly volumes: Volume[];
}

const fieldOf = (source: unknown): string | undefined =>
  (source as { fieldRef?: { fieldPath: string } } | undefined)?.fieldRef?.fieldPath;

const service = read("base/service.yaml") as Service;
const kustomization = readKustomization("base/kustomization.yaml");
const settings = loadSettings({
  file: join(folder, "base/settings.yaml"),
  // fields of the pod stand for their values
  environment: Object.fromEntries(container.env.map(({ name, value, valueFrom }) => [name, value ?? fieldOf(valueFrom)])),
  flags: {},
});

const portOf = (name: string): number | undefined =>
  container.ports.find((port) => port.name === name)?.containerPort;

const mountPathOf = (isWanted: (volume: Volume) => boolean): string | undefined => {
  const volume = pod.volumes.find(isWanted);
  return container.volumeMounts.find(({ name }) => name === volume?.name)?.mountPath;
};

describe("the pods", () => {
  it("are what Deployment, Service, disruption budget and spreading select", () => {
    const budget = read("base/pod-disruption-budget.yaml") as { spec: { selector: Labels } };
    const { labels } = deployment.template.metadata;
    expect(deployment.selector.matchLabels).toEqual(labels);
    expect(service.spec.selector).toEqual(labels);
    expect(budget.spec.selector.matchLabels).toEqual(labels);
    expect(pod.topologySpreadConstraints.map(({ labelSelector }) => labelSelector.matchLabels)).toEqual([
      labels,
      labels,
    ]);
  });

  it("are more than one", () => {
    expect(deployment.replicas).toBeGreaterThanOrEqual(2);
  });

  it("run as an account of their own, whose token no other pods get", () => {
    const account = read("base/service-account.yaml") as { metadata: { name: string } };
    expect(account).toMatchObject({ automountServiceAccountToken: false });
    expect(pod.serviceAccountName).toBe(account.metadata.name);
    expect(pod.automountServiceAccountToken).toBe(true);
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: "RuntimeDefault" },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    expect(container.volumeMounts.filter(({ readOnly }) => !readOnly)).toEqual([]);
  });

  it("have longer to end than the server takes for it", () => {
    const secondsToCloseTwoListeners = 10;
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(
      settings.drainSeconds + secondsToCloseTwoListeners,
    );
  });

  it("are probed where the server answers", () => {
    expect(container.livenessProbe).toMatchObject({ httpGet: { path: "/healthz", port: "ops" } });
    expect(container.readinessProbe).toMatchObject({ httpGet: { path: "/readyz", port: "ops" } });
  });
});

describe("the settings", () => {
  it("are the file that the server is started with", () => {
    const generator = kustomization.configMapGenerator?.[0];
    const mountPath = mountPathOf(({ configMap }) => configMap?.name === generator?.name);
    expect(container.args).toEqual(["serve", "--settings", `${mountPath}/${generator?.files[0]}`]);
  });

  it("have the ports of the container", () => {
    expect(portOf("admission")).toBe(settings.admission.port);
    expect(portOf("ops")).toBe(settings.ops.port);
  });

  it("and the variables have the replicas keep the authority of the Service", () => {
    const { certificate } = settings;
    expect(certificate).toMatchObject({
      service: service.metadata.name,
      pod: { namespace: "metadata.namespace", name: "metadata.name", uid: "metadata.uid" },
    });
  });
});

describe("the Service", () => {
  const entries = [...mutating.webhooks, ...validating.webhooks];

  it.each(entries)("is the one that $name calls", ({ clientConfig }) => {
    expect(clientConfig.service).toMatchObject({
      name: service.metadata.name,
      namespace: kustomization.namespace,
      port: service.spec.ports[0]?.port,
    });
  });

  it("leads to the admission listener alone", () => {
    expect(service.spec.ports.map(({ targetPort }) => portOf(targetPort))).toEqual([settings.admission.port]);
  });
});

describe("the rights", () => {
  const [role, , clusterRole] = documentsOf("base/serving-authority-roles.yaml") as { rules: Rule[] }[];

  it("reach the Secret that the settings name, and no other", () => {
    const secrets = role?.rules.filter(({ resources }) => resources.includes("secrets"));
    const secret = "secret" in settings.certificate ? settings.certificate.secret : undefined;
    expect(secrets).toMatchObject([{ verbs: ["create"] }, { verbs: ["get", "patch"], resourceNames: [secret] }]);
  });

  it("reach both webhook configurations, and no others", () => {
    expect(clusterRole?.rules).toMatchObject([
      { resourceNames: [mutating.metadata.name], verbs: ["get", "patch"] },
    ]);
    expect(validating.metadata.name).toBe(mutating.metadata.name);
    expect(configurationName).toBe(mutating.metadata.name);
  });
});

describe("cert-manager's certificate", () => {
  const [certificate] = documentsOf("components/cert-manager/serving-certificate.yaml") as [Certificate];
  const { patches = [] } = readKustomization("components/cert-manager/kustomization.yaml");
  const patchOf = (kind: string): unknown =>
    parse(patches.find(({ target }) => target.kind === kind)?.patch ?? "", { version: "1.1" });
  const { template } = (patchOf("Deployment") as { spec: { template: { spec: PatchedPods } } }).spec;
  const [{ env, volumeMounts }] = template.spec.containers;
  const [volume] = template.spec.volumes;

  it("is the mounted Secret and names the Service", () => {
    const { secretName, dnsNames } = certificate.spec;
    expect(volume?.secret?.secretName).toBe(secretName);
    expect(dnsNames).toContain(`${service.metadata.name}.${kustomization.namespace}.svc`);
  });

  it("is mounted where the server looks for it, in place of its own authority", () => {
    expect(env).toEqual([
      { name: container.env[0]?.name, $patch: "delete" },
      { name: "HEADGATE_CERTIFICATE_DIRECTORY", value: volumeMounts[0]?.mountPath },
    ]);
    expect(volumeMounts).toMatchObject([{ name: volume?.name, readOnly: true }]);
  });

  it("is read by the group that owns it, and by nobody else", () => {
    expect(volume?.secret?.defaultMode).toBe(0o440);
    expect(pod.securityContext.fsGroup).toBe(pod.securityContext.runAsUser);
  });

  it("is the one that both configurations get their authority from", () => {
    const { name, namespace } = certificate.metadata;
    expect(patchOf("(Mutating|Validating)WebhookConfiguration")).toMatchObject({
      metadata: { annotations: { "cert-manager.io/inject-ca-from": `${namespace}/${name}` } },
    });
  });
});
