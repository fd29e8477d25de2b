import { randomBytes } from "node:crypto";
import {
  EventsV1Api,
  EventsV1Event,
  PatchStrategy,
  setHeaderOptions,
  V1MicroTime,
} from "@kubernetes/client-node";
import type { Connection } from "./connection.ts";
import { request, requestIfFound } from "./request.ts";
import type { ObjectName } from "./versioned-secret.ts";

/** The object that an Event is about. */
export interface EventSubject {
  readonly apiVersion: string;
  readonly kind: string;
  /** Empty of what lies in no namespace. */
  readonly namespace: string;
  readonly name: string;
  readonly uid: string | undefined;
}

/** What happened to an object, for whoever looks at it with kubectl. */
export interface ClusterEvent {
  readonly type: "Normal" | "Warning";
  /** In CamelCase, at most 128 characters, as is `action`. */
  readonly reason: string;
  /** What was done or tried. */
  readonly action: string;
  /** For people; at most 1,024 bytes are kept. */
  readonly note: string;
  readonly regarding: EventSubject;
}

export interface EventWriter {
  /** Tells of what happened first then; returns where. Rejects with a KubeError. */
  create(event: ClusterEvent, at: Date): Promise<ObjectName>;
  /** Tells that it has happened so often (2 or more) by then; false where the Event is gone. Rejects with a KubeError. */
  repeat(event: ObjectName, count: number, last: Date): Promise<boolean>;
}

/** Who reports: a controller's name with a domain, and which of its processes. */
export interface EventReporter {
  readonly controller: string;
  readonly instance: string;
}

/** events.k8s.io/v1, validateV1EventSeries and its neighbours (kubernetes/pkg/apis/core/validation/events.go). */
const maxNoteBytes = 1024;
const maxInstance = 128;

/** Events about what lies in no namespace lie in this one (the same file, legacyValidateEvent). */
const namespaceOfNone = "default";

/** Writes Events of group events.k8s.io. */
export const eventWriter = (connection: Connection, { controller, instance }: EventReporter): EventWriter => {
  const api = connection.client(EventsV1Api);
  return {
    create: async ({ regarding, note, ...event }, at) => {
      const namespace = regarding.namespace || namespaceOfNone;
      const name = eventName(regarding.name, at);
      const body = Object.assign(new EventsV1Event(), {
        metadata: { name, namespace },
        ...event,
        note: fittingNote(note),
        eventTime: new V1MicroTime(at),
        reportingController: controller,
        reportingInstance: instance.slice(0, maxInstance),
        regarding: withoutNothing(regarding),
      });
      const what = `create Event in namespace ${namespace}`;
      await request(what, () => api.createNamespacedEvent({ namespace, body }));
      return { namespace, name };
    },
    repeat: async ({ namespace, name }, count, last) => {
      const body = { series: { count, lastObservedTime: new V1MicroTime(last).toISOString() } };
      const options = setHeaderOptions("Content-Type", PatchStrategy.MergePatch);
      const what = `patch Event ${namespace}/${name}`;
      const found = await requestIfFound(what, () =>
        api.patchNamespacedEvent({ namespace, name, body }, options),
      );
      return found !== undefined;
    },
  };
};

const withoutNothing = ({ uid, ...names }: EventSubject): object => ({
  ...names,
  ...(uid !== undefined && { uid }),
});

/** The subject's name, as everywhere, and what tells two Events of one moment apart; at most 253 characters. */
const eventName = (subject: string, at: Date): string =>
  `${subject.slice(0, 200).replace(/[^a-z0-9]+$/, "")}.${at.getTime().toString(16)}${randomBytes(5).toString("hex")}`;

/** Whole characters only. */
export const fittingNote = (note: string): string => {
  const bytes = Buffer.from(note, "utf8");
  if (bytes.length <= maxNoteBytes) return note;
  const mark = "…";
  const kept = bytes.subarray(0, maxNoteBytes - Buffer.byteLength(mark)).toString("utf8");
  return `${kept.replace(/\ufffd+$/, "")}${mark}`;
};
