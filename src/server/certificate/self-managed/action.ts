import type { WebhookConfiguration } from "../../../kube/webhook-entries.ts";
import type { Authorities } from "./authorities.ts";

/** The next single thing to do; afterwards everything is read again. */
export type Action =
  | { readonly does: "create"; readonly authorities: Authorities }
  | { readonly does: "change"; readonly authorities: Authorities; readonly why: Change }
  | {
      readonly does: "publish";
      readonly configuration: WebhookConfiguration;
      /** PEM, for each entry of ours that the configuration has. */
      readonly bundles: ReadonlyMap<string, string>;
      /** Whether all that is taken away is unused. */
      readonly retires: boolean;
    }
  | { readonly does: "nothing" };

/** `demote`: the current authority is known to nobody, but another one is, so it has to be made known first. */
export type Change = "rotate" | "sign" | "retire" | "demote";
