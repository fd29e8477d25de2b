import { sslSwitches } from "../../flink/ssl-options.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { clusterKinds } from "../clusters.ts";
import { isSslAskedOfHeadgate } from "../ssl/user-made.ts";
import { queryableStateOn } from "./on.ts";

const hasSsl = ({ resource, effective, flinkVersion }: Subject): boolean => {
  if (isSslAskedOfHeadgate(resource)) return true;
  const ssl = flinkVersion && sslSwitches(effective, flinkVersion);
  return ssl?.internal !== undefined || ssl?.rest !== undefined;
};

const plain =
  "lets everybody who reaches the TaskManagers read the state, in plain text and with no authentication";

export const queryableStatePlaintext: Rule = {
  id: "queryable-state/plaintext",
  title: "Queryable state has no encryption and no authentication",
  kinds: clusterKinds,
  action: "Warn",
  why: "The servers of queryable state know neither TLS nor any login (AbstractServerBase), and no option changes that. With SSL switched on for everything else they are the gap that nobody expects; without SSL it is only recorded.",
  fix: "let a NetworkPolicy admit nobody but the clients to ports 9067 and 9069",
  since: "0.1.0",
  check: (subject) => {
    const on = queryableStateOn(subject);
    if (on === undefined) return [];
    const { path, found } = on;
    if (!hasSsl(subject)) return [{ path, message: `${found}, which ${plain}`, action: "Audit" }];
    return [{ path, message: `${found}, which ${plain}, although SSL is on` }];
  },
};
