import { option } from "./option.ts";

/** Flink's QueryableStateOptions. */
export const queryableStateEnable = option("queryable-state.enable", "boolean");
export const queryableStateProxyPorts = option("queryable-state.proxy.ports", "text", "query.proxy.ports");
export const queryableStateServerPorts = option("queryable-state.server.ports", "text", "query.server.ports");

/** Single ports, Flink's defaults: a Service cannot follow a range. */
export const queryableStateProxyPort = "9069";
export const queryableStateServerPort = "9067";
