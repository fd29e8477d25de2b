import type { Injector } from "../admission/injector.ts";
import { highAvailability } from "./high-availability.ts";
import { queryableState } from "./queryable-state.ts";
import { serviceAccount } from "./service-account.ts";
import { sessionLabel } from "./session-label.ts";

/** All injectors, in the order in which they run: each sees the resource as those before it leave it. */
export const injectors: readonly Injector[] = [
  sessionLabel,
  serviceAccount,
  highAvailability,
  queryableState,
];
