import { Bench } from "tinybench";

/** A piece of work of ours and one of a peer's that everybody has a feeling for, measured in one run. */
export interface Comparison {
  readonly title: string;
  readonly ours: { readonly name: string; readonly run: () => unknown };
  readonly peer: { readonly name: string; readonly run: () => unknown };
}

export interface Measured {
  readonly title: string;
  readonly ours: string;
  readonly peer: string;
  /** Medians, in microseconds. */
  readonly ourMicroseconds: number;
  readonly peerMicroseconds: number;
  readonly ratio: number;
}

export const measure = async ({ title, ours, peer }: Comparison): Promise<Measured> => {
  const bench = new Bench({ time: 500, warmupTime: 200 });
  bench.add(ours.name, ours.run).add(peer.name, peer.run);
  await bench.run();
  const [ourMicroseconds = NaN, peerMicroseconds = NaN] = bench.tasks.map(({ result }) =>
    "latency" in result ? result.latency.p50 * 1000 : NaN,
  );
  const ratio = ourMicroseconds / peerMicroseconds;
  return { title, ours: ours.name, peer: peer.name, ourMicroseconds, peerMicroseconds, ratio };
};
