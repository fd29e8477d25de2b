import { sslSwitches, type SslSwitches } from "../../flink/ssl-options.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { switches } from "../switch-annotation.ts";

const sslAnnotation = "flink.security.ssl.enabled";

export const isSslAskedOfHeadgate = (resource: Resource): boolean =>
  switches(resource, sslAnnotation).some(({ text }) => text === "true");

const hasOwnSslKeys = ({ configuration }: Resource): boolean =>
  configuration.entries().some(({ key }) => key.startsWith("security.ssl."));

/** SSL that the author set up: some of it is on and written here, and none is asked of Headgate by annotation. */
export interface UserMadeSsl extends SslSwitches {
  readonly version: FlinkVersion;
}

export const userMadeSsl = ({ resource, effective, flinkVersion }: Subject): UserMadeSsl | undefined => {
  if (flinkVersion === undefined || isSslAskedOfHeadgate(resource) || !hasOwnSslKeys(resource))
    return undefined;
  const found = sslSwitches(effective, flinkVersion);
  return found.internal || found.rest ? { ...found, version: flinkVersion } : undefined;
};
