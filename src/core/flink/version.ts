/** A Flink minor version, as `spec.flinkVersion` names it. */
export interface FlinkVersion {
  readonly major: number;
  readonly minor: number;
}

const operatorForm = /^v(\d{1,3})_(\d{1,3})$/;
const dottedForm = /^v?(\d{1,3})\.(\d{1,3})(?:\.|$|-)/;

const fromMatch = (match: RegExpExecArray | null): FlinkVersion | undefined =>
  match === null ? undefined : { major: Number(match[1]), minor: Number(match[2]) };

/** The operator's own form, `v1_20`. */
export const parseOperatorVersion = (text: string): FlinkVersion | undefined =>
  fromMatch(operatorForm.exec(text));

/** Ververica's form, `1.12` (also a full version such as `1.12.0`). */
export const parseDottedVersion = (text: string): FlinkVersion | undefined =>
  fromMatch(dottedForm.exec(text));

export const formatOperatorVersion = ({ major, minor }: FlinkVersion): string => `v${major}_${minor}`;

export const compareVersions = (left: FlinkVersion, right: FlinkVersion): number =>
  left.major - right.major || left.minor - right.minor;

export const isAtLeast = (version: FlinkVersion, text: string): boolean => {
  const other = parseDottedVersion(text);
  return other !== undefined && compareVersions(version, other) >= 0;
};
