import {
  queryableStateEnable,
  queryableStateProxyPort,
  queryableStateProxyPorts,
  queryableStateServerPort,
  queryableStateServerPorts,
} from "../flink/queryable-state.ts";
import type { Injector } from "../admission/injector.ts";
import type { Resource } from "../admission/resource.ts";
import { isAsInjected, keyPath, setKey } from "./configuration-key.ts";

const annotation = "flink.queryable-state.enabled";

const wanted = [
  [queryableStateEnable, "true"],
  [queryableStateProxyPorts, queryableStateProxyPort],
  [queryableStateServerPorts, queryableStateServerPort],
] as const;

const isOn = (resource: Resource | undefined): boolean => resource?.switch(annotation)?.value === "true";

export const queryableState: Injector = {
  id: "queryable-state",
  title: "Serve queryable state on fixed ports",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  switch: annotation,
  inject: ({ resource, effective }) => {
    if (!isOn(resource)) return [];
    return wanted
      .filter(([option]) => effective.get(option) === undefined)
      .map(([option, value]) => setKey(resource, option.key, value, `${annotation} is "true"`));
  },
  withdraw: ({ resource, old }) => {
    if (isOn(resource)) return [];
    return wanted
      .map(([option, value]) => [option.key, value] as const)
      .filter((pair) => isAsInjected(resource, pair, isOn(old)))
      .map(([key]) => ({
        path: keyPath(resource, key),
        value: undefined,
        reason: `${annotation} is no longer "true"`,
        required: true,
      }));
  },
};
