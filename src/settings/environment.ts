import { nearMiss } from "../core/index.ts";
import { leafLayer, type Layer } from "./layer.ts";
import { leaves } from "./leaves.ts";

const prefix = "HEADGATE_";

/**
 * Kubernetes gives every pod such variables for every Service of its namespace (the links of Docker), so a Service
 * named `headgate` or `headgate-admission` must not look like a setting.
 */
const serviceLink = /^HEADGATE_(\w+_)?(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)$/;
const serviceLinkValue = /^(tcp|udp|sctp):\/\//;

/** Settings in variables `HEADGATE_…`; an empty one gives nothing. */
export const environmentLayer = (environment: Readonly<Record<string, string | undefined>>): Layer => {
  const given = Object.entries(environment).flatMap(([variable, text]) => {
    if (!variable.startsWith(prefix) || text === undefined || text === "") return [];
    return isServiceLink(variable, text) ? [] : [{ variable, text }];
  });
  const known = given.flatMap(({ variable, text }) => {
    const leaf = leaves.find((candidate) => candidate.variable === variable);
    return leaf === undefined ? [] : [{ leaf, text }];
  });
  const unknown = given.filter(({ variable }) => leaves.every((leaf) => leaf.variable !== variable));
  return leafLayer(
    known,
    ({ variable }) => variable,
    unknown.map(({ variable }) => unknownVariable(variable)),
  );
};

const isServiceLink = (variable: string, text: string): boolean =>
  serviceLink.test(variable) || (variable.endsWith("PORT") && serviceLinkValue.test(text));

const unknownVariable = (variable: string): string => {
  const meant = nearMiss(
    variable,
    leaves.map((leaf) => leaf.variable),
  );
  return `${variable}: is no setting${meant === undefined ? "" : `; did you mean ${meant}?`}`;
};
