import { Configuration, type Entry } from "./configuration.ts";
import { compareVersions, parseOperatorVersion, type FlinkVersion } from "./version.ts";

const namespacePrefix = "kubernetes.operator.default-configuration.namespace.";
const versionPrefix = "kubernetes.operator.default-configuration.flink-version.";

export interface DefaultsScope {
  readonly namespace: string;
  readonly version: FlinkVersion | undefined;
}

/**
 * The operator's default configuration as it holds for a resource: the plain keys, overridden by those for its
 * namespace, then by `flink-version.v1_19+.` in ascending order as far as not newer, then by the exact version's
 * (FlinkConfigManager).
 */
export const operatorDefaults = (
  flat: Readonly<Record<string, string>>,
  scope: DefaultsScope,
): Configuration => {
  const layers = [
    flat,
    under(flat, `${namespacePrefix}${scope.namespace}.`),
    ...versionLayers(flat, scope.version),
  ];
  const entries = new Map<string, Entry>();
  for (const [key, value] of layers.flatMap((layer) => Object.entries(layer))) {
    entries.set(key, { key, value, segments: [key], origin: "operator" });
  }
  return new Configuration(entries);
};

const under = (flat: Readonly<Record<string, string>>, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(flat)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );

const versionLayers = (
  flat: Readonly<Record<string, string>>,
  version: FlinkVersion | undefined,
): Record<string, string>[] => {
  if (version === undefined) return [];
  const from = openVersions(flat)
    .filter(({ since }) => compareVersions(since, version) <= 0)
    .sort((left, right) => compareVersions(left.since, right.since))
    .map(({ text }) => under(flat, `${versionPrefix}${text}+.`));
  return [...from, under(flat, `${versionPrefix}v${version.major}_${version.minor}.`)];
};

/** The versions that stand with a `+`: "this one and newer". */
const openVersions = (flat: Readonly<Record<string, string>>): { text: string; since: FlinkVersion }[] => {
  const texts = Object.keys(flat)
    .filter((key) => key.startsWith(versionPrefix))
    .map((key) => key.slice(versionPrefix.length).split("+.", 1)[0] ?? "");
  return [...new Set(texts)].flatMap((text) => {
    const since = parseOperatorVersion(text);
    return since === undefined ? [] : [{ text, since }];
  });
};
