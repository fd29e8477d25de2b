import type { Entry, Origin } from "../../flink/configuration.ts";
import { quote } from "../../admission/json.ts";

const places: Record<Origin, string> = {
  operator: "the operator's default configuration",
  session: "the session cluster's configuration",
  resource: "the resource's own configuration",
};

/** Where the author of the resource finds the entry. */
export const placeOf = ({ origin }: Entry): string => places[origin];

/** What an effective entry says, as the rest of a sentence about its `entryPath`: an inherited one is named there. */
export const foundEntry = (entry: Entry): string =>
  entry.origin === "resource"
    ? `is ${quote(entry.value)}`
    : `inherits ${entry.key} ${quote(entry.value)} from ${placeOf(entry)}`;
