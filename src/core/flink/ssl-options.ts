import type { Configuration, Entry } from "./configuration.ts";
import { parseBoolean } from "./java-boolean.ts";
import { option, type Option } from "./option.ts";
import { isAtLeast, type FlinkVersion } from "./version.ts";

/** Flink's SecurityOptions. */
const sslEnabled = option("security.ssl.enabled", "boolean");
const internalEnabled = option("security.ssl.internal.enabled", "boolean");
const restEnabled = option("security.ssl.rest.enabled", "boolean");
const restAuthentication = option("security.ssl.rest.authentication-enabled", "boolean");

export const sslProtocol = option("security.ssl.protocol", "text");
export const sslAlgorithms = option("security.ssl.algorithms", "text");
export const sslProvider = option("security.ssl.provider", "text");

/** RPC with Pekko: on unless switched off, and then it takes part in internal SSL (RpcOptions.SSL_ENABLED). */
const rpcEnabled = option("pekko.ssl.enabled", "boolean", "akka.ssl.enabled");

const switchedOn = (entry: Entry | undefined): Entry | undefined =>
  entry !== undefined && parseBoolean(entry.value) === true ? entry : undefined;

/** Which SSL is on, by the entry that switches it on. */
export interface SslSwitches {
  readonly internal: Entry | undefined;
  readonly rest: Entry | undefined;
}

/** SecurityOptions.isInternalSSLEnabled and isRestSSLEnabled: up to 1.20 the common switch counts where its own is not set. */
export const sslSwitches = (configuration: Configuration, version: FlinkVersion): SslSwitches => {
  const decide = (own: Option): Entry | undefined => {
    const common = isAtLeast(version, "2.0") ? undefined : configuration.get(sslEnabled);
    return switchedOn(configuration.get(own) ?? common);
  };
  return { internal: decide(internalEnabled), rest: decide(restEnabled) };
};

/** Where REST SSL is on: the entry by which its clients must show a certificate. */
export const restMutualSwitch = (configuration: Configuration): Entry | undefined =>
  switchedOn(configuration.get(restAuthentication));

/** Whether Pekko, which takes the protocol as one name, takes part in internal SSL. */
export const isRpcEncrypted = (configuration: Configuration): boolean =>
  parseBoolean(configuration.value(rpcEnabled) ?? "") !== false;

export type StorePart =
  "keystore" | "keystore-password" | "key-password" | "truststore" | "truststore-password";

/** The key of its own, then the one for both (SSLUtils.getAndCheckOption): not an alias, each is an option. */
export const storeOption = (side: "internal" | "rest", part: StorePart): Option =>
  option(`security.ssl.${side}.${part}`, "text", `security.ssl.${part}`);
