import { isRestrictedAddress, parseJarUri, type JarUri } from "../../flink/jar-uri.ts";
import { allowedArtifactSchemes, disallowRestrictedHosts } from "../../flink/operator-options.ts";
import { quote } from "../../admission/json.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Rule } from "../../admission/rule.ts";
import { artifactPolicy, type ArtifactPolicy } from "./artifact-policy.ts";

interface Fault {
  readonly message: string;
  readonly remedy?: string;
}

/** Schemes that mean a place which the operator must not be told to open. */
const outOfReach = /^(?:local|file)$/i;

const remedyForScheme = (scheme: string): string =>
  outOfReach.test(scheme)
    ? "upload the jar to a store that the operator can reach: local: means a file in the cluster's image, file: one in the operator's own pod"
    : `put the jar where it can be fetched so, or have the scheme added to ${allowedArtifactSchemes.key} in the operator's own configuration`;

const checkScheme = (scheme: string, { schemes }: ArtifactPolicy): Fault[] => {
  if (schemes.includes(scheme.toLowerCase())) return [];
  const expected =
    schemes.length === 0
      ? "but the operator allows none"
      : `expected ${schemes.map((allowed) => quote(allowed)).join(" or ")}`;
  return [{ message: `has the scheme ${quote(scheme)}, ${expected}`, remedy: remedyForScheme(scheme) }];
};

/** No name is resolved here: that would let the author of a job make the webhook ask any name server. */
const checkHost = (text: string, { scheme, host }: JarUri, policy: ArtifactPolicy): Fault[] => {
  if (!policy.refusesRestrictedHosts || !/^https?$/i.test(scheme ?? "")) return [];
  if (host === undefined) {
    const message = `is ${quote(text)}, which names no host that Java can read`;
    return [
      { message, remedy: "write the host in full: no underscores and no short addresses such as 127.1" },
    ];
  }
  if (!isRestrictedAddress(host)) return [];
  return [
    {
      message: `names the host ${quote(host)}, a private, local or multicast address, expected a public one`,
      remedy: `use a store with a public address, or have ${disallowRestrictedHosts.key} set to false in the operator's own configuration`,
    },
  ];
};

const checkUri = (text: string, policy: ArtifactPolicy): Fault[] => {
  const uri = parseJarUri(text);
  if (uri === undefined) return [{ message: `is ${quote(text)}, which is no URI` }];
  if (uri.scheme === undefined) {
    const example = `${policy.schemes[0] ?? "https"}://…`;
    return [{ message: `is ${quote(text)}, which has no scheme, expected one as in ${example}` }];
  }
  return [...checkScheme(uri.scheme, policy), ...checkHost(text, uri, policy)];
};

export const jarUri: Rule = {
  id: "session-job/jar-uri",
  title: "The operator may fetch the jar of a session job",
  kinds: ["FlinkSessionJob"],
  action: "Deny",
  parity: [
    "jarURI is no URI",
    "jarURI without a scheme",
    "jarURI with a scheme that the operator does not allow",
    "http or https jarURI without a host or with a restricted address",
  ],
  why: "The operator itself fetches the jar and uploads it to the cluster, so what is only in the cluster's image (local://) is out of its reach. Since release 1.15.0 it takes only the schemes that its configuration allows, by default https, and no private addresses, so that a job's author cannot make it call internal services.",
  fix: "give the full https address of the jar",
  since: "0.1.0",
  check: ({ resource }, { settings }) => {
    const { path, text } = resource.field("job", "jarURI");
    if (text === undefined || !isOperatorAtLeast(settings, "1.15")) return [];
    return checkUri(text, artifactPolicy(settings)).map((fault) => ({ path, ...fault }));
  },
};
