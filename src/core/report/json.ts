import { fixPatch } from "../admission/fix.ts";
import { formatPath } from "../admission/path.ts";
import { countsOf, type Report, type ReportedFinding } from "./report.ts";

/**
 * For programs. Stable: keys are only ever added, and `version` grows where one changes its meaning.
 * - `version`: 1
 * - `summary`: how many `files`, `resources`, `denied`, `warned`, `problems`, `notes`, `incomplete`, `others`, `empty`
 * - `resources`: `file`, `line`, `kind`, `namespace`, `name`, `allowed`, `findings`, each of which has `rule`, `action`
 *   (`Deny`, `Warn`, `Audit`), `path`, `message`, `remedy`, `location`, and where it is certain what would mend it `fix`, a
 *   JSON Patch (RFC 6902) of the resource
 * - `problems` (what could not be read) and `notes`: `file`, `code`, `message`, `location`; a problem of the file as a
 *   whole has no location
 * - `incomplete`: `file`, `line`, `kind`, `reason`
 *
 * A `location` is `line`, `column`, `endLine`, `endColumn`: from 1, in UTF-16 units, the end exclusive.
 */
export const jsonReport = (report: Report): string => {
  const content = {
    version: 1,
    summary: countsOf(report),
    resources: report.resources.map((resource) => ({
      ...resource,
      findings: resource.findings.map(finding),
    })),
    problems: report.problems.map(({ file, code, message, location }) => ({ file, code, message, location })),
    notes: report.notes.map(({ file, code, message, location }) => ({ file, code, message, location })),
    incomplete: report.incomplete,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};

const finding = ({ rule, action, path, message, remedy, fix, location }: ReportedFinding): unknown => ({
  rule,
  action,
  path: formatPath(path),
  message,
  remedy,
  fix: fix && fixPatch(fix),
  location,
});
