import { admit, createLocator, type Context, type Report, type ReportedResource } from "../core/index.ts";
import { creationOf, type Author } from "./creation.ts";
import type { JudgedDocument, ReadFiles } from "./read-files.ts";
import { reportResource } from "./report-resource.ts";

/** What the webhook would say, were all resources in the files created. */
export const judgeFiles = ({ files, report }: ReadFiles, author: Author, context: Context): Report => {
  const locate = createLocator();
  const judge = (file: string, judged: JudgedDocument): ReportedResource => {
    const request = creationOf(judged.document.object, author);
    const { mutated, validated } = admit(request, context);
    const allowed = mutated.allowed && validated.allowed;
    const findings = [...mutated.findings, ...validated.findings];
    return reportResource(file, judged, { request, allowed, findings }, locate);
  };
  const resources = files.flatMap(({ file, judged }) => judged.map((one) => judge(file.name, one)));
  return { ...report, resources };
};
