import type { JsonObject } from "../../core/index.ts";
import type { ApiReader } from "../api-reader.ts";
import { trim } from "./trim.ts";
import { collectionPath, type WatchedKind } from "./watched-kind.ts";

/** Objects for each answer; what client-go's pager asks for. */
const pageSize = 500;
const pageMilliseconds = 30_000;

interface Page {
  readonly metadata: { readonly resourceVersion: string; readonly continue?: string };
  readonly items: readonly JsonObject[];
}

export interface Listing {
  /** Where a watch goes on. */
  readonly resourceVersion: string;
  readonly objects: readonly JsonObject[];
}

/**
 * All objects of a kind as they are now, trimmed, page by page, so that what is left out never lies in memory as a whole.
 * Rejects with what ApiReader rejects with; 410 where paging took longer than the API server keeps old versions.
 */
export const listAll = async (api: ApiReader, watched: WatchedKind, stop: AbortSignal): Promise<Listing> => {
  const objects: JsonObject[] = [];
  let token = "";
  for (;;) {
    const query = { limit: String(pageSize), ...(token !== "" && { continue: token }) };
    const signal = AbortSignal.any([stop, AbortSignal.timeout(pageMilliseconds)]);
    const { metadata, items } = (await api.read(collectionPath(watched), query, signal)) as Page;
    for (const item of items) objects.push(trim(item, watched.apiVersion, watched.kind));
    token = metadata.continue ?? "";
    if (token === "") return { resourceVersion: metadata.resourceVersion, objects };
  }
};
