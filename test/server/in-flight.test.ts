import type { ClientRequest } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { deployment, review } from "./reviews.ts";
import { responseOf, startWebhook, stopWebhook, type Response, type Webhook } from "./webhook.ts";

const text = review(deployment());
let webhook: Webhook;

afterEach(async () => {
  await stopWebhook(webhook);
});

const start = async (maxInFlight: number): Promise<void> => {
  webhook = await startWebhook({ flags: { "--admission-max-in-flight": String(maxInFlight) } });
};

const inFlight = async (): Promise<number> => {
  const { body } = await webhook.ops("/metrics");
  return Number(/^headgate_in_flight_reviews (\d+)$/m.exec(body)?.[1]);
};

/** A review whose body is held back until it is ended: it holds a slot. */
const hold = async (path: string): Promise<ClientRequest> => {
  const before = await inFlight();
  const request = webhook.request(path, { headers: { "Content-Length": text.length } });
  request.write(text.slice(0, 10));
  await expect.poll(inFlight).toBe(before + 1);
  return request;
};

const complete = (request: ClientRequest): Promise<Response> => responseOf(request.end(text.slice(10)));

const isBusy = ({ status, headers, body }: Response): void => {
  expect(status).toBe(429);
  expect(headers["retry-after"]).toBe("1");
  expect(JSON.parse(body)).toMatchObject({
    apiVersion: "v1",
    kind: "Status",
    status: "Failure",
    reason: "TooManyRequests",
    code: 429,
    details: { causes: [{ reason: "server-busy" }] },
  });
};

describe("200 reviews at once", () => {
  it.each([1, 7, 200])("with room for %i: each is answered or told to come again", async (cap) => {
    await start(cap);
    const responses = await Promise.all(
      Array.from({ length: 200 }, () => webhook.post("/mutate?timeout=30s", text)),
    );
    const answered = responses.filter(({ status }) => status === 200);
    expect(answered.length).toBeGreaterThanOrEqual(cap);
    for (const response of responses) if (response.status !== 200) isBusy(response);
    const { body } = await webhook.ops("/metrics");
    expect(body).toContain(`outcome="allowed"} ${answered.length}\n`);
    expect(await inFlight()).toBe(0);
  });
});

describe("when all slots are taken", () => {
  it("a review waits for one, and no longer than its caller", async () => {
    await start(1);
    const held = await hold("/mutate");
    const begin = performance.now();
    const [patient, hasty] = await Promise.all([
      (async () => {
        const response = webhook.post("/mutate?timeout=30s", text);
        await new Promise((resolve) => setTimeout(resolve, 50));
        const second = webhook.post("/mutate?timeout=30s", text);
        isBusy(await second); // the queue is as long as there are slots
        expect((await complete(held)).status).toBe(200);
        return response;
      })(),
      webhook.post("/validate?timeout=1s", text), // a path of its own
    ]);
    expect(patient.status).toBe(200);
    expect(hasty.status).toBe(200);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it.each([
    ["1s", 0, 500],
    ["2s", 900, 1900],
  ])("a caller who waits %s is told a second before", async (timeout, least, most) => {
    await start(1);
    const held = await hold("/mutate");
    const begin = performance.now();
    isBusy(await webhook.post(`/mutate?timeout=${timeout}`, text));
    expect(performance.now() - begin).toBeGreaterThanOrEqual(least);
    expect(performance.now() - begin).toBeLessThan(most);
    expect((await complete(held)).status).toBe(200);
    expect((await webhook.post("/mutate", text)).status).toBe(200);
  });

  it("a caller who goes away gives its slot back", async () => {
    await start(1);
    const held = await hold("/mutate");
    held.on("error", () => undefined).destroy();
    expect((await webhook.post("/mutate?timeout=5s", text)).status).toBe(200);
  });
});
