import { once } from "node:events";
import { isIPv6, type AddressInfo, type Server } from "node:net";
import type { ListenerSettings } from "../settings/settings.ts";
import type { Log } from "../telemetry/log.ts";

/** Binds the address and gives what it got, whose port is another one where 0 was asked for. Rejects where it is taken. */
export const listen = async (
  server: Server,
  { address, port }: ListenerSettings,
  log: Log,
): Promise<AddressInfo> => {
  server.listen({ port, ...(address === undefined ? {} : { host: address }) });
  await once(server, "listening");
  // a connection that cannot be accepted (no memory, no file handles) is no reason to die
  server.on("error", (error) => {
    log.error({ err: error }, "a listener failed");
  });
  // a server that listens on a port has this form of address
  return server.address() as AddressInfo;
};

export const urlOf = (scheme: "http" | "https", { address, port }: AddressInfo): string =>
  `${scheme}://${isIPv6(address) ? `[${address}]` : address}:${port}`;
