import { property, quote, type Json } from "./json.ts";

/** Where something is in an object: property names and list indexes, from the root. */
export type Path = readonly (string | number)[];

const maxSegment = 200;

const identifier = /^[A-Za-z_$][\w$-]*$/;

/**
 * As people of Kubernetes write it: `spec.flinkConfiguration["state.checkpoints.dir"]`, `spec.job.args[0]`. For people:
 * a very long name is cut.
 */
export const formatPath = (path: Path): string =>
  path.reduce<string>((text, segment) => text + formatSegment(segment, text === ""), "");

const formatSegment = (segment: string | number, first: boolean): string => {
  if (typeof segment === "number") return `[${segment}]`;
  if (segment.length < maxSegment && identifier.test(segment)) return first ? segment : `.${segment}`;
  return `[${quote(segment, maxSegment)}]`;
};

/** RFC 6901. */
export const jsonPointer = (path: Path): string =>
  path.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const valueAt = (root: unknown, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((value, segment) => property(value, segment), root as Json | undefined);
