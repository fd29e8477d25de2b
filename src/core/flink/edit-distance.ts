/** Letters to insert, delete, replace or swap (optimal string alignment). */
export const editDistance = (left: string, right: string): number => {
  let rows: Rows = { last: Array.from({ length: right.length + 1 }, (_, column) => column), beforeLast: [] };
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      next.push(cheapest(rows, next, { column, ...compareAt(left, right, row, column) }));
    }
    rows = { last: next, beforeLast: rows.last };
  }
  return rows.last[right.length] ?? 0;
};

interface Rows {
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

interface Cell {
  readonly column: number;
  readonly isSame: boolean;
  readonly isSwapped: boolean;
}

const compareAt = (left: string, right: string, row: number, column: number): Omit<Cell, "column"> => ({
  isSame: left[row - 1] === right[column - 1],
  isSwapped:
    row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1],
});

const cheapest = (rows: Rows, next: readonly number[], { column, isSame, isSwapped }: Cell): number => {
  const at = (row: readonly number[], index: number): number => row[index] ?? 0;
  const swap = isSwapped ? at(rows.beforeLast, column - 2) + 1 : Infinity;
  const replace = at(rows.last, column - 1) + (isSame ? 0 : 1);
  return Math.min(at(rows.last, column) + 1, at(next, column - 1) + 1, replace, swap);
};
