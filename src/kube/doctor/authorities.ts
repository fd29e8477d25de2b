import type { CertificateOrigin } from "./certificate-origin.ts";
import type { ClusterReader } from "./cluster-reader.ts";
import type { InstallationNames } from "./webhooks.ts";

interface Secret {
  readonly data?: Readonly<Record<string, string>>;
}

/** In each Secret, the key whose certificate signs. */
const selfManaged = ["headgate-serving-authority", "current.crt"] as const;
const fromElsewhere = ["headgate-tls", "ca.crt"] as const;

/** What signs the serving certificate (PEM); nothing where it may not be read, or is kept elsewhere. */
export const servingAuthorities = async (
  cluster: ClusterReader,
  { namespace }: InstallationNames,
  origin: CertificateOrigin,
): Promise<string[]> => {
  // whoever changed over to cert-manager may still have the Secret of before
  const places = origin === "elsewhere" ? [fromElsewhere] : [selfManaged, fromElsewhere];
  for (const [name, key] of places) {
    const found = await cluster.read<Secret>(`/api/v1/namespaces/${namespace}/secrets/${name}`);
    const text = found.state === "found" ? found.value.data?.[key] : undefined;
    if (text !== undefined) return [Buffer.from(text, "base64").toString("utf8")];
  }
  return [];
};
