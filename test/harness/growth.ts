/**
 * How much longer the work takes on an input four times as large: about 4 where it is linear, 16 where it is quadratic.
 * Both are measured in the same run, each at its best of three, so the machine and its load cancel out.
 */
export const growth = (work: (size: number) => unknown, size: number): number => {
  const [small, large] = [size, 4 * size].map((each) =>
    Math.min(...[1, 2, 3].map(() => milliseconds(work, each))),
  );
  return (large ?? 0) / Math.max(small ?? 0, resolution);
};

/** What is over sooner says nothing. */
const resolution = 0.5;

/** Anything between 4 and 16 tells the two apart. */
export const linearGrowth = 10;

const milliseconds = (work: (size: number) => unknown, size: number): number => {
  const start = performance.now();
  work(size);
  return performance.now() - start;
};
