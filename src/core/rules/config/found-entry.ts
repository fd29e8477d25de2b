import type { Entry, Origin } from "../../flink/configuration.ts";
import { isSecret } from "../../flink/sensitive-keys.ts";
import { quote } from "../../admission/json.ts";

const places: Record<Origin, string> = {
  operator: "the operator's default configuration",
  session: "the session cluster's configuration",
  resource: "the resource's own configuration",
};

/** Where the author of the resource finds the entry. */
export const placeOf = ({ origin }: Entry): string => places[origin];

/** The value of the entry, unless it is a secret: findings end up in logs and terminals. */
const quotedValue = ({ key, value }: Entry): string =>
  isSecret(key, value) ? "a hidden value" : quote(value);

/** What an effective entry says, as the rest of a sentence about its `entryPath`: an inherited one is named there. */
export const foundEntry = (entry: Entry): string =>
  entry.origin === "resource"
    ? `is ${quotedValue(entry)}`
    : `inherits ${entry.key} ${quotedValue(entry)} from ${placeOf(entry)}`;
