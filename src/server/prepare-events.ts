import type { ClusterEvent, EventSubject, EventWriter } from "../kube/events.ts";
import type { ClusterSettings, PodIdentity } from "../settings/settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { EventPublisher, type EventOutcome } from "./event-publisher.ts";

/** What is told of the server and of what it decides, where kubectl shows it. */
export interface Events {
  /** Neither waits nor fails; one about no other object is about the server's own pod. */
  publish(event: Omit<ClusterEvent, "regarding"> & { readonly regarding?: EventSubject }): void;
  stop(): void;
}

const controller = "headgate.dev/headgate";

const nothing = (): void => undefined;

/** Writes Events into the cluster that the pod runs in, unless the settings say otherwise. */
export const prepareEvents = ({ pod, events }: ClusterSettings, log: Log, metrics: Metrics): Events => {
  if (pod === undefined || events === "off") return { publish: nothing, stop: nothing };
  const publisher = new EventPublisher({ writer: lazyWriter(pod), onOutcome: outcomes(log, metrics) });
  const ourselves = { apiVersion: "v1", kind: "Pod", ...pod };
  return {
    publish: (event) => {
      publisher.publish({ ...event, regarding: event.regarding ?? ourselves });
    },
    stop: () => {
      publisher.stop();
    },
  };
};

/** The client of the API server takes a third of a second and 90 MB to load, which only those shall pay who use it. */
const lazyWriter = ({ name }: PodIdentity): EventWriter => {
  let loading: Promise<EventWriter> | undefined;
  const writer = (): Promise<EventWriter> =>
    (loading ??= import("./load-event-writer.ts").then((module) => module.loadEventWriter(controller, name)));
  return {
    create: async (event, at) => (await writer()).create(event, at),
    repeat: async (event, count, last) => (await writer()).repeat(event, count, last),
  };
};

/** A line when Events begin to fail, and when they no longer do. */
const outcomes = (log: Log, { events }: Metrics) => {
  let isFailing = false;
  return (outcome: EventOutcome, error?: unknown): void => {
    events.inc({ outcome });
    if (outcome === "dropped") return;
    const fails = outcome === "failed";
    if (fails && !isFailing)
      log.warn({ err: error }, "an Event could not be written; no more lines until one can");
    if (!fails && isFailing) log.info("Events can be written again");
    isFailing = fails;
  };
};
