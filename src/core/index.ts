/** The only door into the core for everyone outside it. */
export { answer, answerRequest, refuse, type Answer } from "./answer.ts";
export { admit, type Admission } from "./admit.ts";
export { review } from "./engine.ts";
export { rules } from "./rules/index.ts";
export { injectors } from "./injectors/index.ts";
export { decodeReview } from "./admission/decode.ts";
export { applyEdits, toJsonPatch, type Edit, type PatchOperation } from "./admission/edit.ts";
export { encodeFailure, encodeVerdict } from "./admission/encode.ts";
export { Failure, failures, type FailureCode } from "./admission/failure.ts";
export { bySeverity, oneLine, type Action, type Finding } from "./admission/finding.ts";
export type { Fix } from "./admission/fix.ts";
export type { Injector } from "./admission/injector.ts";
export type { Json, JsonObject } from "./admission/json.ts";
export { maxReviewBytes } from "./admission/json-limits.ts";
export { kindOf, kinds, pluralOf, type Kind } from "./admission/kind.ts";
export { nearMiss } from "./admission/near-miss.ts";
export { formatPath, type Path } from "./admission/path.ts";
export type { Operation, Request, Stage } from "./admission/request.ts";
export type { Rule } from "./admission/rule.ts";
export { defaultCoreSettings, type CoreSettings } from "./admission/settings.ts";
export type { Context } from "./admission/subject.ts";
export type { Verdict } from "./admission/verdict.ts";
export { singleLine } from "./admission/single-line.ts";
export { unknownWorld, type Lookup, type Reference, type World } from "./admission/world.ts";
export type { SourceDocument } from "./documents/document.ts";
export { documentWorld } from "./documents/document-world.ts";
export { editText, type DocumentEdits, type EditedText } from "./documents/edit-text.ts";
export { patchFiles } from "./documents/kustomization.ts";
export { createLocator } from "./documents/locate.ts";
export type { DocumentNote } from "./documents/note.ts";
export type { DocumentProblem } from "./documents/problem.ts";
export { maxFileLength, readDocuments, type Reading } from "./documents/read.ts";
export { standingOf } from "./documents/standing.ts";
export type { CatalogueOption } from "./flink/catalogue/catalogue-option.ts";
export { isNewerThanCatalogue, lineOf, newestLine, type Line } from "./flink/catalogue/lines.ts";
export {
  describeOption,
  optionsOf,
  type KnownOption,
  type OptionDescription,
} from "./flink/catalogue/lookup.ts";
export { lines as catalogueLines } from "./flink/catalogue/options.generated.ts";
export { formatValueType } from "./flink/catalogue/value-type.ts";
export { isSensitiveKey } from "./flink/sensitive-keys.ts";
export { parseDottedVersion, parseOperatorVersion, type FlinkVersion } from "./flink/version.ts";
export { referencesOf } from "./resources/references.ts";
export { jsonReport } from "./report/json.ts";
export { optionPage, type OptionAnswer, type OptionFact } from "./report/option-page.ts";
export {
  countsOf,
  type IncompleteDocument,
  type Report,
  type ReportedNote,
  type ReportedProblem,
  type ReportedResource,
} from "./report/report.ts";
export { rulePage } from "./report/rule-page.ts";
export { terminalPage } from "./report/terminal-page.ts";
export { textReport, type TextOptions } from "./report/text.ts";
