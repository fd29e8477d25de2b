import { flinkDeployment } from "../resources/flink-deployment.ts";

const request = (object: unknown, more: object = {}): object => ({
  uid: "uid-1",
  operation: "CREATE",
  kind: { group: "flink.apache.org", version: "v1beta1", kind: "FlinkDeployment" },
  name: "orders",
  namespace: "shop",
  userInfo: { username: "alice" },
  object,
  ...more,
});

export const review = (object: unknown, more: object = {}): string =>
  JSON.stringify({
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    request: request(object, more),
  });

const good = review(flinkDeployment("orders"));

const odd: (string | Buffer)[] = [
  "",
  "{",
  "null",
  "[]",
  '"review"',
  "1e999999",
  "[".repeat(50_000),
  '{"a":'.repeat(50_000),
  Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
  Buffer.from(good, "utf16le"),
  `\ufeff${good}`,
  good.replace("admission.k8s.io/v1", "admission.k8s.io/v1beta1"),
  good.replace('"uid-1"', "7"),
  good.replace('"CREATE"', '"CONNECT"'),
  good.replace('"spec"', '"__proto__"'),
  good.replace('"metadata"', '"constructor"'),
  review(null),
  review([]),
  review("object"),
  review({ metadata: null, spec: null }),
  review({ metadata: { name: { toString: "x" } }, spec: [[[]]] }),
  review(flinkDeployment("orders", { flinkConfiguration: { ["a.".repeat(5000)]: "\ud800".repeat(2000) } })),
  review(flinkDeployment("orders", { job: [], jobManager: 7, taskManager: "x", flinkConfiguration: [1, 2] })),
  review(flinkDeployment("orders"), { operation: "UPDATE", oldObject: 7 }),
  review(undefined, { operation: "DELETE", oldObject: [] }),
];

/** A review that is wrong in some way, another one for each number: the odd ones in turn, then broken copies of a good one. */
export const malformedReview = (index: number): string | Buffer => {
  const one = odd[index % (2 * odd.length)];
  if (one !== undefined) return one;
  const bytes = Buffer.from(good);
  // spread over the text, the same in every run
  for (const factor of [7919, 104_729, 1_299_709])
    bytes[(index * factor) % bytes.length] = (index * factor) % 256;
  return index % 3 === 0 ? bytes.subarray(0, (index * 31) % bytes.length) : bytes;
};
