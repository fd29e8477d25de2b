import {
  AdmissionregistrationV1Api,
  PatchStrategy,
  setHeaderOptions,
  type V1MutatingWebhookConfiguration,
  type V1ValidatingWebhookConfiguration,
} from "@kubernetes/client-node";
import type { Connection } from "./connection.ts";
import { request, requestIfFound } from "./request.ts";
import type { ObjectName } from "./versioned-secret.ts";

/** One entry that sends reviews to our Service. */
export interface WebhookEntry {
  readonly name: string;
  /** PEM; empty where there is none. */
  readonly caBundle: string;
}

/** A webhook configuration as it was read, and those of its entries that point to our Service. */
export interface WebhookConfiguration {
  readonly kind: "MutatingWebhookConfiguration" | "ValidatingWebhookConfiguration";
  readonly resourceVersion: string;
  readonly entries: readonly WebhookEntry[];
}

export interface WebhookConfigurations {
  /** Those that exist. */
  read(): Promise<readonly WebhookConfiguration[]>;
  /**
   * Has the entries of a configuration, all of them, carry these bundles. Rejects with a conflict where it is no longer
   * the one that was read.
   */
  publish(configuration: WebhookConfiguration, bundles: ReadonlyMap<string, string>): Promise<void>;
}

type Configuration = V1MutatingWebhookConfiguration | V1ValidatingWebhookConfiguration;

/** Nothing but caBundle is ever applied under this name, so that nothing else is owned by it. */
const fieldManager = "headgate-ca-bundle";

/** Both webhook configurations of one name. All requests reject with a KubeError. */
export const webhookConfigurations = (
  connection: Connection,
  name: string,
  service: ObjectName,
): WebhookConfigurations => {
  const api = connection.client(AdmissionregistrationV1Api);
  const kinds = {
    MutatingWebhookConfiguration: {
      get: () => api.readMutatingWebhookConfiguration({ name }),
      apply: (body: object) => api.patchMutatingWebhookConfiguration(...applied(name, body)),
    },
    ValidatingWebhookConfiguration: {
      get: () => api.readValidatingWebhookConfiguration({ name }),
      apply: (body: object) => api.patchValidatingWebhookConfiguration(...applied(name, body)),
    },
  };
  const readOne = async (kind: WebhookConfiguration["kind"]): Promise<WebhookConfiguration[]> => {
    const found = await requestIfFound<Configuration>(`get ${kind} ${name}`, kinds[kind].get);
    return found === undefined ? [] : [readConfiguration(kind, found, service)];
  };
  return {
    read: async () => [
      ...(await readOne("MutatingWebhookConfiguration")),
      ...(await readOne("ValidatingWebhookConfiguration")),
    ],
    publish: async ({ kind, resourceVersion }, bundles) => {
      const webhooks = Array.from(bundles, ([entry, bundle]) => ({
        name: entry,
        clientConfig: { caBundle: Buffer.from(bundle, "utf8").toString("base64") },
      }));
      const apiVersion = "admissionregistration.k8s.io/v1";
      const body = { apiVersion, kind, metadata: { name, resourceVersion }, webhooks };
      await request<unknown>(`apply ${kind} ${name}`, () => kinds[kind].apply(body));
    },
  };
};

const applied = (name: string, body: object) =>
  [
    { name, body, fieldManager, force: true },
    setHeaderOptions("Content-Type", PatchStrategy.ServerSideApply),
  ] as const;

const readConfiguration = (
  kind: WebhookConfiguration["kind"],
  { metadata, webhooks = [] }: Configuration,
  { namespace, name }: ObjectName,
): WebhookConfiguration => ({
  kind,
  resourceVersion: metadata?.resourceVersion ?? "",
  entries: webhooks
    .filter(({ clientConfig: { service } }) => service?.namespace === namespace && service.name === name)
    .map((entry) => ({
      name: entry.name,
      caBundle: Buffer.from(entry.clientConfig.caBundle ?? "", "base64").toString("utf8"),
    })),
});
