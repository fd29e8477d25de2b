/** Where something stands in its file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
