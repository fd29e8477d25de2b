import { hasPlaceholder } from "../../flink/placeholder.ts";
import { queryableStateProxyPorts } from "../../flink/queryable-state.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { clusterKinds } from "../clusters.ts";
import { foundEntry } from "../config/found-entry.ts";
import { queryableStateOn } from "./on.ts";

/** A list or a range takes the first that is free, `0` any (NetUtils.getPortRangeFromString). */
const isOpen = (ports: string): boolean => /[,-]/.test(ports) || ports.trim() === "0";

export const queryableStatePort: Rule = {
  id: "queryable-state/port",
  title: "Queryable state is served on one fixed port",
  kinds: clusterKinds,
  action: "Deny",
  why: "Clients reach the proxies of the TaskManagers through a Service, and a Service has fixed ports. From a range or a list each TaskManager takes the first port that is free, and 0 means any: then queries meet a closed port, now and again or always. Each TaskManager has a pod of its own, so one port cannot be taken. It is refused where the annotation asks for the Service, else only warned about.",
  fix: "set queryable-state.proxy.ports to one port, such as 9069",
  since: "0.1.0",
  check: (subject) => {
    const on = queryableStateOn(subject);
    const entry = subject.effective.get(queryableStateProxyPorts);
    if (on === undefined || entry === undefined) return [];
    if (hasPlaceholder(entry.value) || !isOpen(entry.value)) return [];
    const message = `${foundEntry(entry)}, expected one port: a Service cannot follow the one that is chosen at run time`;
    const violation = { path: entryPath(subject.resource, entry), message };
    return [on.by === "annotation" ? violation : { ...violation, action: "Warn" }];
  },
};
