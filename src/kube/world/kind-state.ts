import { describeError, statusOf } from "../api-error.ts";
import { collectionPath, type WatchedKind } from "./watched-kind.ts";

/** Whether a kind's objects are at hand. */
export type KindState =
  /** Not listed yet. */
  | { readonly name: "starting" }
  | { readonly name: "synced"; readonly objects: number }
  /** The API server does not serve the kind: its CRD is not there. */
  | { readonly name: "missing" }
  | { readonly name: "forbidden"; readonly reason: string; readonly remedy: string }
  /** Neither listed nor watched just now. */
  | { readonly name: "lost"; readonly reason: string };

/** An API server that has just started knows no rights yet and refuses everything for a second or two. */
const refusalsBelieved = 4;

/** What the last of so many failures in a row, of lists and watches, says about the kind. */
export const stateAfter = (error: unknown, failures: number, watched: WatchedKind): KindState => {
  const status = statusOf(error);
  if (status === 404) return { name: "missing" };
  const reason = describeError(error);
  if (status !== 403 || failures < refusalsBelieved) return { name: "lost", reason };
  const group = watched.apiVersion.includes("/") ? watched.apiVersion.split("/")[0] : "the core API group";
  const remedy = `grant the service account list and watch on ${watched.plural} of ${group ?? ""}, in all namespaces`;
  return { name: "forbidden", reason: `GET ${collectionPath(watched)}: ${reason}`, remedy };
};
