import type { Kind } from "./kind.ts";
import type { JsonObject } from "./json.ts";

export type Operation = "CREATE" | "UPDATE" | "DELETE" | "CONNECT";

/** Which of the two webhooks is asking. */
export type Stage = "mutate" | "validate";

/** The decoded `request` of an AdmissionReview (admission.k8s.io/v1). */
export interface Request {
  readonly uid: string;
  readonly operation: Operation;
  readonly group: string;
  readonly version: string;
  /** What is written, or scaled, as the request says; `kind` is undefined where it is none that Headgate judges. */
  readonly kindName: string;
  readonly kind: Kind | undefined;
  readonly subResource: string;
  readonly namespace: string;
  /** Empty where the API server generates the name later (`metadata.generateName`). */
  readonly name: string;
  readonly user: { readonly name: string; readonly groups: readonly string[] };
  readonly dryRun: boolean;
  /** Absent on DELETE; of a `scale` request the Scale. */
  readonly object: JsonObject | undefined;
  /** Present on UPDATE and DELETE. */
  readonly oldObject: JsonObject | undefined;
}
