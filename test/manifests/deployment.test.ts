import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadSettings } from "../../src/settings/load.ts";
import { container, deployment, pod, type Labels, type Volume } from "./deployment-manifest.ts";
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

const service = read("base/service.yaml") as Service;
const kustomization = readKustomization("base/kustomization.yaml");
const settings = loadSettings({
  file: join(folder, "base/settings.yaml"),
  environment: {},
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

  it("run without rights, with an account of their own", () => {
    const account = read("base/service-account.yaml") as { metadata: { name: string } };
    expect(account).toMatchObject({ automountServiceAccountToken: false });
    expect(pod.serviceAccountName).toBe(account.metadata.name);
    expect(pod.automountServiceAccountToken).toBe(false);
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

  it("read the key as the group that owns it, and nobody else does", () => {
    const modes = pod.volumes.flatMap(({ secret }) => (secret ? [secret.defaultMode] : []));
    expect(modes).toEqual([0o440]);
    expect(pod.securityContext.fsGroup).toBe(pod.securityContext.runAsUser);
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

  it("have the directory where the certificate is mounted", () => {
    const directory = mountPathOf(({ secret }) => secret !== undefined);
    expect(settings.certificate).toEqual({ directory });
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

describe("cert-manager's certificate", () => {
  const [certificate] = documentsOf("components/cert-manager/serving-certificate.yaml") as [Certificate];

  it("is the mounted Secret and names the Service", () => {
    const { secretName, dnsNames } = certificate.spec;
    expect(pod.volumes.map(({ secret }) => secret?.secretName)).toContain(secretName);
    expect(dnsNames).toContain(`${service.metadata.name}.${kustomization.namespace}.svc`);
  });

  it("is the one that both configurations get their authority from", () => {
    const { patches = [] } = readKustomization("components/cert-manager/kustomization.yaml");
    const { name, namespace } = certificate.metadata;
    expect(patches.map(({ target }) => target.kind)).toEqual(["(Mutating|Validating)WebhookConfiguration"]);
    expect(patches.map(({ patch }) => parse(patch) as unknown)).toMatchObject([
      { metadata: { annotations: { "cert-manager.io/inject-ca-from": `${namespace}/${name}` } } },
    ]);
  });
});
