import type { WebhookEntry } from "../../../kube/webhook-entries.ts";
import type { Action } from "./action.ts";
import { carries, type Observation } from "./observation.ts";
import {
  distinct,
  isValidAt,
  readBundle,
  writeBundle,
  type PublishedAuthority,
} from "./published-authority.ts";

/** What the Secret holds, and what is published and has not expired: nothing that is in use gets lost. */
export const grown = (
  { authorities, now }: Observation,
  { caBundle }: WebhookEntry,
): readonly PublishedAuthority[] => {
  const { current, next, previous = [] } = authorities ?? {};
  const held = [current, next].filter((authority) => authority !== undefined);
  const valid = [...previous, ...readBundle(caBundle)].filter((authority) => isValidAt(authority, now));
  return distinct([...held, ...valid]);
};

/** The first configuration with an entry that does not carry what it should. */
export const publication = (
  { configurations }: Observation,
  wanted: (entry: WebhookEntry) => readonly PublishedAuthority[],
  retires = false,
): Action | undefined => {
  const fits = (entry: WebhookEntry): boolean =>
    carries(entry, wanted(entry)) && (!retires || readBundle(entry.caBundle).length === wanted(entry).length);
  const configuration = configurations?.find(({ entries }) => !entries.every(fits));
  if (configuration === undefined) return undefined;
  const bundles = new Map(configuration.entries.map((entry) => [entry.name, writeBundle(wanted(entry))]));
  return { does: "publish", configuration, bundles, retires };
};
