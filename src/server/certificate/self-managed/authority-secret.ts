import type { VersionedSecret } from "../../../kube/versioned-secret.ts";
import { CertificateError } from "../certificate-source.ts";
import { isOurs, readAuthorities, type Authorities } from "./authorities.ts";

/** What the Secret holds; undefined where there is none. Throws a CertificateError where it is someone else's. */
export const authoritiesOf = (secret: VersionedSecret | undefined): Authorities | undefined => {
  if (secret === undefined) return undefined;
  if (isOurs(secret)) return readAuthorities(secret);
  throw new CertificateError(
    "certificate-authority-foreign",
    "serving authority: found a Secret without label app.kubernetes.io/managed-by: headgate, expected none or ours",
  );
};
