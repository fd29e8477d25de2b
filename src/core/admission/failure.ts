/**
 * What Headgate itself could not do or could not read, as against a finding about the user's resource.
 * Codes are never reused; docs/failures.md is made from this list.
 */
export const failures = {
  "review-not-json": "The body of the review is not JSON.",
  "review-too-large": "The review is larger than the API server could have sent (7 MiB).",
  "review-too-deep": "The review nests deeper than any Kubernetes object (128 levels).",
  "review-wrong-kind": "The body is JSON, but not an AdmissionReview of admission.k8s.io/v1.",
  "review-no-request": "The AdmissionReview has no request.",
  "review-bad-request": "A field of the request is missing or of the wrong type.",
  "review-unknown-operation": "The request's operation is none that the API server sends.",
  "review-object-missing": "The operation needs an object (or, for DELETE, an oldObject) and there is none.",
  "review-kind-mismatch": "The object is of another kind than the request says.",
  "file-not-found": "A path on the command line does not exist, or a pattern matches no file.",
  "file-unreadable": "A file cannot be opened or read.",
  "file-not-utf8": "A file is not UTF-8 text.",
  "file-empty":
    "A file or a stream that was to be judged holds nothing: what was to write it has failed, perhaps.",
  "file-too-large": "A file is larger than 16 MiB, more than any manifest and far more than etcd takes.",
  "file-unwritable": "A file that output should go to cannot be written.",
  "yaml-syntax": "A document is not YAML as kubectl reads it.",
  "yaml-tab": "A document is indented with tabs, which YAML does not allow.",
  "yaml-duplicate-key":
    "A key stands twice in one mapping: kubectl takes the last without a word, other tools refuse it.",
  "yaml-cyclic-alias": "An alias refers to what it is part of.",
  "yaml-alias-bomb": "The aliases of a document multiply it beyond any manifest.",
  "yaml-too-deep": "A document nests deeper than any Kubernetes object (100 levels).",
  "yaml-not-json":
    "A document holds what JSON has not, so kubectl refuses it: a list as a key, infinity, !!binary.",
  "document-not-object": "A document is a list or a scalar, and every manifest is an object.",
  "template-not-rendered":
    "A document is the source of a template (Helm, Jinja): what it will be is not known before it is rendered.",
  "edit-not-possible":
    "An edit cannot be written into the text of a document, mostly because of its anchors.",
  "command-line": "The command line has an unknown command, option or value.",
  "settings-file": "A file named by a setting or an option does not hold what it should.",
  "unknown-rule": "No rule has this id.",
  "unknown-option": "No known version of Flink or its operator has an option with this key.",
  "cluster-unreachable":
    "The cluster that `headgate doctor` is to look at gives no answer, or nothing tells where it is.",
  settings: "A setting of the webhook has a value that it cannot have.",
  "internal-error": "Headgate has a fault: please report it.",
} as const;

export type FailureCode = keyof typeof failures;

export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string) {
    super(detail);
    this.name = "Failure";
    this.code = code;
  }
}
