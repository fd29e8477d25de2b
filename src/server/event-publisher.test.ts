import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ClusterEvent } from "../kube/events.ts";
import { KubeError } from "../kube/kube-error.ts";
import { EventPublisher, type EventOutcome, type EventPublisherOptions } from "./event-publisher.ts";

const event = (note: string): ClusterEvent => ({
  type: "Warning",
  reason: "Denied",
  action: "Update",
  note,
  regarding: { apiVersion: "v1", kind: "Pod", namespace: "shop", name: "a", uid: "1" },
});

type Writer = EventPublisherOptions["writer"];

/** What was written, and what came of it. */
const start = (writer: Partial<Writer> = {}) => {
  const written: string[] = [];
  const outcomes: EventOutcome[] = [];
  const publisher = new EventPublisher({
    writer: {
      create: ({ note }) => {
        written.push(note);
        return Promise.resolve({ namespace: "shop", name: note });
      },
      repeat: ({ name }, count) => {
        written.push(`${name} ×${count}`);
        return Promise.resolve(true);
      },
      ...writer,
    },
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  return { publisher, written, outcomes };
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

it("counts what happens again, in one write a minute", async () => {
  const { publisher, written } = start();
  for (let times = 0; times < 5; times += 1) publisher.publish(event("a"));
  await vi.advanceTimersByTimeAsync(59_000);
  expect(written).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(written).toEqual(["a", "a ×5"]);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(written).toHaveLength(2);
});

it("begins anew after ten minutes, and where the Event is gone", async () => {
  const { publisher, written } = start({ repeat: () => Promise.resolve(false) });
  publisher.publish(event("a"));
  publisher.publish(event("a"));
  await vi.advanceTimersByTimeAsync(61_000);
  expect(written).toEqual(["a", "a"]);
  await vi.advanceTimersByTimeAsync(601_000);
  publisher.publish(event("a"));
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toEqual(["a", "a", "a"]);
});

it("keeps the youngest where too many wait", async () => {
  const { publisher, written, outcomes } = start();
  for (let number = 0; number < 300; number += 1) publisher.publish(event(String(number)));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(outcomes.filter((outcome) => outcome === "dropped")).toHaveLength(300 - 256 - 1);
  expect(written).toHaveLength(257);
  expect(written.at(-1)).toBe("299");
});

it("tries again where the API server is away, and gives up", async () => {
  let tries = 0;
  const away = (): Promise<never> => {
    tries += 1;
    return Promise.reject(new KubeError("unavailable", "no answer"));
  };
  const { publisher, outcomes } = start({ create: away });
  publisher.publish(event("a"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([tries, outcomes]).toEqual([4, ["failed"]]);
});

it("does not try again what is forbidden", async () => {
  const { publisher, outcomes } = start({
    create: () => Promise.reject(new KubeError("forbidden", "no")),
  });
  publisher.publish(event("a"));
  await vi.advanceTimersByTimeAsync(1000);
  expect(outcomes).toEqual(["failed"]);
});

it("writes nothing any more when it was stopped", async () => {
  const { publisher, written } = start();
  for (const note of ["a", "a", "b", "c"]) publisher.publish(event(note));
  publisher.stop();
  publisher.publish(event("d"));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(written).toEqual(["a"]);
});
