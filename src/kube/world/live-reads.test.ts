import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../core/index.ts";
import { ApiError } from "../api-error.ts";
import { LiveReads } from "./live-reads.ts";

const after = async (milliseconds: number, value: JsonObject = {}): Promise<JsonObject> => {
  await sleep(milliseconds);
  return value;
};

const late = { state: "unknown", reason: "the API server did not answer in time" };

describe("an answer", () => {
  it.each<[string, Error, object]>([
    ["404 is an absence", new ApiError(404, "not found"), { state: "absent" }],
    [
      "403 is none",
      new ApiError(403, "no"),
      { state: "unknown", reason: "Headgate may not look it up (no)" },
    ],
    [
      "503 is none",
      new ApiError(503, "later"),
      { state: "unknown", reason: "the API server could not be asked (later)" },
    ],
    ["a limit reached is none", new DOMException("…", "TimeoutError"), late],
  ])("%s", async (_, error, expected) => {
    expect(await new LiveReads().find("/a", () => Promise.reject(error), 100)).toEqual(expected);
  });

  it("is the object", async () => {
    expect(await new LiveReads().find("/a", () => after(0, { a: 1 }), 100)).toEqual({
      state: "present",
      value: { a: 1 },
    });
  });

  it("that comes late is none", async () => {
    expect(await new LiveReads().find("/a", () => after(200), 20)).toEqual(late);
  });
});

describe("reads", () => {
  it("of one object at the same time are one, and the next is another", async () => {
    const reads = new LiveReads();
    let count = 0;
    const read = (): Promise<JsonObject> => after(10, { count: ++count });
    await Promise.all([
      reads.find("/a", read, 100),
      reads.find("/a", read, 100),
      reads.find("/b", read, 100),
    ]);
    expect(count).toBe(2);
    expect(await reads.find("/a", read, 100)).toEqual({ state: "present", value: { count: 3 } });
  });

  it("that began before someone asked tell them of no absence", async () => {
    const reads = new LiveReads();
    const notFound = async (): Promise<JsonObject> => {
      await sleep(20);
      throw new ApiError(404, "not found");
    };
    const first = reads.find("/a", notFound, 500);
    let count = 0;
    const read = (): Promise<JsonObject> => after(5, { count: ++count });
    const others = [reads.find("/a", read, 500), reads.find("/a", read, 500)];
    expect(await first).toEqual({ state: "absent" });
    const present = { state: "present", value: { count: 1 } };
    expect(await Promise.all(others)).toEqual([present, present]);
  });

  it("are as many at once as the API server bears", async () => {
    const reads = new LiveReads();
    let running = 0;
    let most = 0;
    const read = async (): Promise<JsonObject> => {
      most = Math.max(most, ++running);
      await sleep(5);
      running -= 1;
      return {};
    };
    const found = await Promise.all(Array.from({ length: 400 }, (_, i) => reads.find(`/${i}`, read, 5000)));
    expect(most).toBe(32);
    // 32 at once and 256 that wait
    expect(found.filter(({ state }) => state === "present")).toHaveLength(288);
    expect(found.at(-1)).toEqual({ state: "unknown", reason: "too many other look-ups were under way" });
  });

  it("for which nobody waits any more are not begun", async () => {
    const reads = new LiveReads();
    let count = 0;
    const read = (): Promise<JsonObject> => {
      count += 1;
      return after(60);
    };
    await Promise.all(Array.from({ length: 100 }, (_, i) => reads.find(`/${i}`, read, 20)));
    await sleep(100);
    expect(count).toBe(32);
    expect(await reads.find("/again", read, 500)).toMatchObject({ state: "present" });
  });
});
