import type { ReadOption } from "./read-options.ts";

/** The option under its whole key; none if it is no key of a Flink configuration. */
export const underWholeKey = (option: ReadOption): ReadOption[] => {
  const owner = option.class.slice(option.class.lastIndexOf(".") + 1);
  if (!isConfigurationKey(owner, option.key)) return [];
  const prefix = prefixOf(owner, option);
  const whole = prefix === undefined ? option : { ...option, key: `${prefix}.${option.key}` };
  return [isReporterParameter(option) ? asParameter(whole) : whole];
};

/** These classes mix the options of tables and catalogs with a few of the configuration. */
const isConfigurationKey = (owner: string, key: string): boolean =>
  !["FactoryUtil", "CommonCatalogOptions"].includes(owner) ||
  /^(sql-gateway|workflow-scheduler|table)\./.test(key);

const namedReporter = "metrics.reporter.<name>";

/** Where an option that is only a suffix belongs. */
const prefixOf = (owner: string, option: ReadOption): string | undefined => {
  if (owner === "SqlGatewayRestOptions") return "sql-gateway.endpoint.rest";
  if (owner === "MetricOptions" && option.key === "class") return namedReporter;
  if (option.suffixOf === null) return undefined;
  // Reporters write their usual name, or nothing; the user chooses it.
  return isReporterParameter(option) ? namedReporter : option.suffixOf;
};

const isReporterParameter = ({ class: name }: ReadOption): boolean =>
  name.startsWith("org.apache.flink.metrics.");

/** Which reporter a name stands for is not known here, and one's port is another's range of ports: only text is sure. */
const asParameter = (option: ReadOption): ReadOption => ({
  ...option,
  type: "java.lang.String",
  list: false,
  values: [],
  default: null,
  dependsOnMachine: false,
});
