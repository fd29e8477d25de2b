import { isArray, isObject, type Json } from "../admission/json.ts";
import type { Resource } from "../admission/resource.ts";

/** Whatever the kind calls its pod templates and containers: every `mountPath` below the spec. */
export const mountPaths = ({ object }: Resource): string[] => {
  const found: string[] = [];
  const pending: (Json | undefined)[] = [object.spec];
  while (pending.length > 0) {
    const value = pending.pop();
    if (isObject(value) && typeof value.mountPath === "string") found.push(value.mountPath);
    pushAll(pending, itemsOf(value));
  }
  return found;
};

const itemsOf = (value: Json | undefined): readonly Json[] => {
  if (isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
};

/** One by one: a list may have more items than a call may have arguments. */
const pushAll = (pending: (Json | undefined)[], items: readonly Json[]): void => {
  for (const item of items) if (typeof item === "object") pending.push(item);
};

/** Whether the path is the mount's or lies below it. */
export const isMountedBy = (path: string, mount: string): boolean => {
  const folder = mount.endsWith("/") ? mount.slice(0, -1) : mount;
  return path === folder || path.startsWith(`${folder}/`);
};
