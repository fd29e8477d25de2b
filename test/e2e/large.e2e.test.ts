import { expect, inject, it } from "vitest";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { replicaClient } from "./load/clients.ts";
import type { HttpsClient, HttpsReply } from "./load/https-client.ts";
import { review } from "./load/malformed-reviews.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";

const { cluster, replicas } = useHeadgate();
const isBinaries = inject("cluster").runner === "binaries";

const mebibyte = 1024 * 1024;
/** When the API server gives up on a review. */
const boundSeconds = 5;

const client = (): Promise<HttpsClient> => {
  const [replica] = replicas;
  if (replica === undefined) throw new Error("a replica was to start");
  return replicaClient(cluster, replica);
};

/** A review of about so many bytes, nearly all of it in keys with values of a given length. */
const largeReview = (bytes: number, valueLength: number): string => {
  const count = Math.floor(bytes / (valueLength + 30));
  const pairs = Array.from({ length: count }, (_, index) => [
    `containerized.x.K${String(index).padStart(7, "0")}`,
    "v".repeat(valueLength),
  ]);
  return review(flinkDeployment("large", { flinkConfiguration: Object.fromEntries(pairs) as object }));
};

it.skipIf(!isBinaries)("a review of more than 7 MiB is refused (binaries runner only)", async () => {
  const https = await client();
  expect(await https.post("/validate?timeout=5s", largeReview(8 * mebibyte, 1000))).toMatchObject({
    status: 413,
  });
  https.close();
});

it.skipIf(!isBinaries).each([
  ["a few large values", 100_000],
  ["many values", 1000],
  ["very many small values", 20],
])(
  "reviews of nearly 7 MiB with %s delay small ones by seconds at most (binaries runner only)",
  async (title, length) => {
    const https = await client();
    const large = largeReview(6.9 * mebibyte, length);
    const small = review(flinkDeployment("small"));
    let isOver = false;
    const big: HttpsReply[] = [];
    const sendLarge = async (): Promise<void> => {
      for (const stage of ["mutate", "validate"]) big.push(await https.post(`/${stage}?timeout=5s`, large));
    };
    const sendSmall = async (): Promise<HttpsReply[]> => {
      const replies = [];
      while (!isOver) replies.push(await https.post("/validate?timeout=5s", small));
      return replies;
    };
    const beside = sendSmall();
    await sendLarge();
    await sendLarge();
    isOver = true;
    const replies = await beside;
    https.close();
    const [slowest, slowestLarge] = [replies, big].map((all) =>
      Math.max(...all.map(({ milliseconds }) => milliseconds)),
    );
    console.log(
      `figure: reviews of ${(large.length / mebibyte).toFixed(1)} MiB, ${title}: slowest ${ms(slowestLarge)} (${big.map(({ status }) => status).join(", ")}); ${replies.length} small ones beside, slowest ${ms(slowest)}`,
    );
    expect(big.map(({ status }) => status).filter((status) => ![200, 413, 429].includes(status))).toEqual([]);
    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
    expect(slowest).toBeLessThan(boundSeconds * 1000);
  },
);

const ms = (milliseconds: number | undefined): string => `${(milliseconds ?? 0).toFixed(0)} ms`;
