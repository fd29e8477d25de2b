import {
  queryableStateEnable,
  queryableStateProxyPort,
  queryableStateProxyPorts,
  queryableStateServerPort,
  queryableStateServerPorts,
} from "../flink/queryable-state.ts";
import type { Injector } from "../admission/injector.ts";
import type { Resource } from "../admission/resource.ts";
import type { Subject } from "../admission/subject.ts";
import { isAsInjected, keyPath, missingValue, setKey, yieldToAuthor } from "./configuration-key.ts";

const annotation = "flink.queryable-state.enabled";

const wanted = [
  [queryableStateEnable, "true"],
  [queryableStateProxyPorts, queryableStateProxyPort],
  [queryableStateServerPorts, queryableStateServerPort],
] as const;

const isOn = (resource: Resource | undefined): boolean => resource?.switch(annotation)?.value === "true";

/**
 * The keys that are to go with the switch. On a SessionCluster that ran when it went off they are still there later:
 * then only the whole set, with the record that nobody owns it, is taken for ours.
 */
const leftOvers = ({ resource, old }: Subject): string[] => {
  const wasOn = isOn(old);
  const keys = wanted
    .map(([option, value]) => [option.key, value] as const)
    .filter((pair) => isAsInjected(resource, pair, wasOn))
    .map(([key]) => key);
  const isLate = resource.kind === "SessionCluster" && keys.length === wanted.length;
  return wasOn || isLate ? keys : [];
};

export const queryableState: Injector = {
  id: "queryable-state",
  title: "Serve queryable state on fixed ports",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  switch: annotation,
  inject: (subject) => {
    if (!isOn(subject.resource)) return [];
    return wanted.flatMap(([option, value]) => {
      const missing = missingValue(subject, option, value);
      const reason = `${annotation} is "true"`;
      return missing === undefined ? [] : [setKey(subject.resource, option.key, missing, reason)];
    });
  },
  withdraw: (subject) => {
    if (isOn(subject.resource)) return wanted.flatMap(([option]) => yieldToAuthor(subject, option));
    return leftOvers(subject).map((key) => ({
      path: keyPath(subject.resource, key),
      value: undefined,
      reason: `${annotation} is no longer "true"`,
      required: true,
    }));
  },
};
