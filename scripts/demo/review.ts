import type { WebhookAnswer } from "./webhook.ts";

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}

/** What the API server would send when the manifest is created. */
export const createReview = (manifest: Manifest): object => {
  const [group, version] = manifest.apiVersion.split("/");
  return {
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    request: {
      uid: crypto.randomUUID(),
      kind: { group, version, kind: manifest.kind },
      operation: "CREATE",
      namespace: manifest.metadata.namespace,
      name: manifest.metadata.name,
      userInfo: { username: "demo", groups: ["system:authenticated"] },
      object: manifest,
      dryRun: false,
    },
  };
};

/** Both answers as somebody at a terminal would want to read them. */
export const describeAnswer = (mutated: WebhookAnswer, validated: WebhookAnswer): string[] => [
  ...mutated.operations.map(
    ({ op, path, value }) =>
      `injected: ${op} ${path}${value === undefined ? "" : ` ${JSON.stringify(value)}`}`,
  ),
  ...[...mutated.warnings, ...validated.warnings].map((warning) => `warning: ${warning}`),
  ...validated.causes.map(({ field, message }) => `${field}: ${message}`),
  validated.allowed ? "allowed" : "DENIED",
];
