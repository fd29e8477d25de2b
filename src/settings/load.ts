import type { Json, JsonObject } from "../core/index.ts";
import { defaults, type SettingsDocument } from "./document.ts";
import { environmentLayer } from "./environment.ts";
import { effectiveDocument } from "./effective.ts";
import { fileLayer } from "./file.ts";
import { flagLayer, type Flags } from "./flags.ts";
import { deepFreeze } from "./freeze.ts";
import type { Layer } from "./layer.ts";
import { describe, type DescribedSetting, type NamedLayer } from "./origins.ts";
import { resolve } from "./resolve.ts";
import { SettingsError } from "./settings-error.ts";
import type { ServerSettings } from "./settings.ts";
import { problemsOf } from "./validate.ts";

/** Where settings come from; each overrides those before it. */
export interface SettingsSources {
  /** YAML or JSON. Relative paths in it count from the working directory, as everywhere. */
  readonly file?: string | undefined;
  /** What the file's path counts from; the working directory if not given. */
  readonly directory?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flags: Flags;
}

/** The settings of this process. Throws a SettingsError. */
export const loadSettings = (sources: SettingsSources): ServerSettings =>
  deepFreeze(resolve(mergeLayers(readLayers(sources))));

/** The same settings one by one, as they are written, with the origin of each. Throws a SettingsError. */
export const describeSettings = (sources: SettingsSources): DescribedSetting[] => {
  const layers = readLayers(sources);
  const document = mergeLayers(layers);
  return describe(effectiveDocument(document, resolve(document)), layers);
};

/** From the lowest to the uppermost. */
const readLayers = ({ file, directory, environment, flags }: SettingsSources): NamedLayer[] => {
  const layers: NamedLayer[] = [
    ...(file === undefined ? [] : [{ ...fileLayer(file, directory), origin: "file" as const }]),
    { ...environmentLayer(environment), origin: "environment" },
    { ...flagLayer(flags), origin: "flag" },
  ];
  const problems = layers.flatMap(problemsOf);
  if (problems.length > 0) throw new SettingsError(problems);
  return layers;
};

const mergeLayers = (layers: readonly Layer[]): SettingsDocument => {
  // plain data, though TypeScript gives interfaces no index signature
  const merged = [defaults as unknown as Json, ...layers.map(({ value }) => value)].reduce(merge);
  // the defaults are complete, and all that lies over them has passed the schema
  return merged as unknown as SettingsDocument;
};

/** The upper value, but objects key by key. */
const merge = (lower: Json, upper: Json): Json => {
  if (!isObject(lower) || !isObject(upper)) return upper;
  const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [below, above] = [lower[key], upper[key]];
      if (below === undefined || above === undefined) return [key, above ?? below ?? null];
      return [key, merge(below, above)];
    }),
  );
};

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
