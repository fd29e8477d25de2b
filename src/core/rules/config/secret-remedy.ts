import type { Kind } from "../../admission/kind.ts";

const means = "kubernetes.env.secretKeyRef or the pod template";

const isS3 = (key: string): boolean => /^(?:presto\.|flink\.|fs\.)?s3[a-z]?\.|\.env\.aws_/.test(key);

const isAzure = (key: string): boolean => key.startsWith("fs.azure.account.key.");

const forS3 = `leave it out and give the pods an IAM role, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from a Secret by ${means}`;

/** The provider is one of wasb's: abfs has none for keys in the environment (EnvironmentVariableKeyProvider). */
const forAzure = `leave it out and use a managed identity, or for wasb the key provider org.apache.flink.fs.azurefs.EnvironmentVariableKeyProvider with AZURE_STORAGE_KEY from a Secret by ${means}`;

/** Whether Flink takes the secret from nowhere but the configuration, so that nothing can be done about it there. */
export const hasNoOtherPlace = (key: string, kind: Kind): boolean =>
  kind !== "SessionCluster" && key.startsWith("security.ssl.");

/** What keeps the secret of a key out of the resource: a SessionCluster's platform fills in secret values itself. */
export const secretRemedy = (key: string, kind: Kind): string => {
  if (kind === "SessionCluster") return "write ${NAME} and keep it as the secret value NAME of the platform";
  const name = key.toLowerCase();
  if (isS3(name)) return forS3;
  if (isAzure(name)) return forAzure;
  if (hasNoOtherPlace(key, kind)) {
    return "Flink reads it from its configuration alone: keep the store itself in a Secret, and protect nothing else with this password";
  }
  return `keep it in a Secret, and have the pods read it from there: by ${means}, or as a file by kubernetes.secrets`;
};
