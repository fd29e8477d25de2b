import { quote } from "../admission/json.ts";
import type { Resource } from "../admission/resource.ts";

/** A SessionCluster of another vendor may have a form of its own; only Ververica's is known. */
export const isForeignSessionCluster = ({ kind, object }: Resource): boolean =>
  kind === "SessionCluster" && !quote(object.apiVersion).startsWith('"ververica.platform/');
