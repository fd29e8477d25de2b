import { execa } from "execa";

const rounds = 7;

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds that a fresh process spends on importing a module. */
const load = async (specifier: string): Promise<number> => {
  const program = `const start = performance.now(); await import("${specifier}"); console.log(performance.now() - start);`;
  const { stdout } = await execa(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
  });
  return Number(stdout);
};

const medianLoad = async (specifier: string): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await load(specifier));
  return median(times);
};

/** Needs dist/. */
export const measureStart = async (): Promise<{ ourMilliseconds: number; peerMilliseconds: number }> => ({
  ourMilliseconds: await medianLoad("../dist/core/flink/catalogue/lookup.js"),
  peerMilliseconds: await medianLoad("js-yaml"),
});
