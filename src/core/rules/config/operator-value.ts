import { isAtLeast, type FlinkVersion } from "../../flink/version.ts";
import type { Configuration } from "../../flink/configuration.ts";
import type { Field } from "../../admission/field.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Resource } from "../../admission/resource.ts";
import type { CoreSettings } from "../../admission/settings.ts";

/** A key that the operator sets from the spec, whatever the configuration says (FlinkConfigBuilder). */
export interface OperatorValue {
  readonly key: string;
  /** The field that decides. */
  readonly field: Field;
  /** As the operator writes it; absent where that is nothing to read, such as the name of a temporary file. */
  readonly value?: string;
  readonly isSame: (text: string) => boolean;
}

/** What the operator goes by when it makes a cluster's configuration. */
export interface ClusterSpec {
  readonly resource: Resource;
  readonly version: FlinkVersion;
  readonly effective: Configuration;
  readonly settings: CoreSettings;
}

/** Nothing where the field is absent, blank or no scalar. */
export const scalarOf = ({ value }: Field): string | undefined => {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

/** The field's own text, under another name. */
export const copied = (key: string, field: Field): OperatorValue[] => {
  const value = scalarOf(field);
  return value === undefined ? [] : [{ key, field, value, isSame: (text) => text === value }];
};

/** FLINK-29372 renamed keys that were the beginning of others. */
export const hasNewKeys = ({ version }: ClusterSpec): boolean => isAtLeast(version, "1.17");

/** Where a component's memory and processors are read: `resources`, once the operator knows it, before `resource`. */
export const amountOf = (
  { resource, settings }: ClusterSpec,
  block: string,
  name: "cpu" | "memory",
): Field => {
  const isNew =
    isOperatorAtLeast(settings, "1.16") && resource.field(block, "resources").object !== undefined;
  return isNew
    ? resource.field(block, "resources", "requests", name)
    : resource.field(block, "resource", name);
};
