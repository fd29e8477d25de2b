const mebi = 1024n ** 2n;

/** For people: `448 MiB`, `440.01 MiB`; what is small, or lies so close to the next, is written in bytes. */
export const formatMemory = (bytes: bigint): string => {
  if (bytes % mebi === 0n && bytes !== 0n) return `${bytes / mebi} MiB`;
  const hundredths = (bytes * 100n) / mebi;
  if (hundredths % 100n === 0n) return `${bytes} bytes`;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")} MiB`;
};
