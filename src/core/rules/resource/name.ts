import { clusterNameMaxLength, isClusterName } from "../../flink/cluster-name.ts";
import { kubernetesHaRequest } from "../../flink/high-availability.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import { queryableStateEnable } from "../../flink/queryable-state.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import type { Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";
import { isForeignSessionCluster } from "../../resources/foreign-session-cluster.ts";

interface Form {
  readonly maxLength: number;
  /** Why no more, where that is not plain. */
  readonly because?: string;
  readonly isWellFormed: (name: string) => boolean;
  readonly expected: string;
}

const operatorForm: Form = {
  maxLength: clusterNameMaxLength,
  isWellFormed: isClusterName,
  expected: "lower-case letters, digits and dashes, the first a letter and the last no dash",
};

const sessionClusterName = /^[0-9a-z](?:[-0-9a-z]*[0-9a-z])?$/;

/** Ververica Platform's rule for names in its REST API; a Service or a label's value holds 63 characters. */
const sessionClusterForm: Form = {
  maxLength: 63,
  isWellFormed: (name) => sessionClusterName.test(name),
  expected: "lower-case letters, digits and dashes, the first and the last no dash",
};

const formOf = ({ resource, effective }: Subject): Form => {
  if (resource.kind === "FlinkBlueGreenDeployment") {
    const maxLength = clusterNameMaxLength - "-green".length;
    return { ...operatorForm, maxLength, because: "its deployments are called <name>-blue and <name>-green" };
  }
  if (resource.kind !== "SessionCluster") return operatorForm;
  if (parseBoolean(effective.value(queryableStateEnable) ?? "") === true) {
    const because = "queryable state is served by sessioncluster-<name>-taskmanager";
    return { ...sessionClusterForm, maxLength: 36, because };
  }
  if (kubernetesHaRequest(effective) === undefined) return sessionClusterForm;
  const because = "Kubernetes HA labels its ConfigMaps with session-<name>";
  return { ...sessionClusterForm, maxLength: 55, because };
};

interface Name {
  readonly path: Path;
  readonly text: string;
  readonly isGenerated: boolean;
}

const generatedSuffix = "xxxxx";
/** The API server cuts a longer generateName. */
const maxPrefix = 58;

const nameOf = ({ metadata }: Resource): Name | undefined => {
  if (metadata.name !== "") return { path: ["metadata", "name"], text: metadata.name, isGenerated: false };
  if (metadata.generateName === "") return undefined;
  const text = `${metadata.generateName.slice(0, maxPrefix)}${generatedSuffix}`;
  return { path: ["metadata", "generateName"], text, isGenerated: true };
};

const describe = ({ text, isGenerated }: Name, isTooLong: boolean): string => {
  const found = isTooLong ? `${text.length} characters` : quote(text);
  if (isGenerated) return isTooLong ? `makes names of ${found}` : `makes names like ${found}`;
  return isTooLong ? `has ${found}` : `is ${found}`;
};

const checkName = (name: Name, form: Form): Violation[] => {
  const isTooLong = name.text.length > form.maxLength;
  if (!isTooLong && form.isWellFormed(name.text)) return [];
  const reason = form.because === undefined ? "" : `, because ${form.because}`;
  const expected = `at most ${form.maxLength} ${form.expected}${reason}`;
  return [{ path: name.path, message: `${describe(name, isTooLong)}, expected ${expected}` }];
};

/** The API server refuses it too, but a file gets this far. What is no text, `resource/schema` reports. */
const checkPresence = (resource: Resource): Violation[] => {
  const fields = ["name", "generateName"].map((key) => resource.at("metadata", key));
  const isMissing = fields.every(({ isAbsent, text }) => isAbsent || text === "");
  const path = resource.at("metadata").object === undefined ? [] : ["metadata"];
  return isMissing ? [{ path, message: "has no name", remedy: "give it a metadata.name" }] : [];
};

export const name: Rule = {
  id: "resource/name",
  title: "The name leaves room for what is named after it",
  kinds: [...operatorClusters, "SessionCluster"],
  action: "Deny",
  parity: ["name of a FlinkDeployment not of 1 to 45 letters, digits and dashes"],
  why: "Services, ConfigMaps, pods and label values are named after the cluster with something added, and Kubernetes allows them 63 characters. A name that is too long or of another form is refused late, when they are made, and the cluster never starts.",
  fix: "choose another name: it cannot be changed later",
  since: "0.1.0",
  check: (subject) => {
    const { resource } = subject;
    const found = nameOf(resource);
    const violations = found === undefined ? checkPresence(resource) : checkName(found, formOf(subject));
    return isForeignSessionCluster(resource)
      ? violations.map((violation) => ({ ...violation, action: "Warn" }))
      : violations;
  },
};
