import { isRestrictedAddress, parseJarUri, type JarUri } from "../../flink/jar-uri.ts";
import { allowedArtifactSchemes } from "../../flink/operator-options.ts";
import { quote } from "../../admission/json.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Rule } from "../../admission/rule.ts";
import { artifactPolicy, type ArtifactPolicy } from "./artifact-policy.ts";

interface Fault {
  readonly message: string;
  readonly remedy?: string;
}

const checkScheme = (scheme: string, { schemes }: ArtifactPolicy): Fault[] => {
  if (schemes.includes(scheme.toLowerCase())) return [];
  const expected =
    schemes.length === 0
      ? "but the operator allows none"
      : `expected ${schemes.map((allowed) => quote(allowed)).join(" or ")}`;
  return [
    {
      message: `has the scheme ${quote(scheme)}, ${expected}`,
      remedy: `put the jar where it can be fetched so, or have the scheme added to ${allowedArtifactSchemes.key} in the operator's own configuration`,
    },
  ];
};

/** No name is resolved here: that would let the author of a job make the webhook ask any name server. */
const checkHost = ({ scheme, host }: JarUri, policy: ArtifactPolicy): Fault[] => {
  if (!policy.refusesRestrictedHosts || !/^https?$/i.test(scheme ?? "")) return [];
  if (host === undefined) return [{ message: "names no host that Java can read, expected one" }];
  if (!isRestrictedAddress(host)) return [];
  return [
    {
      message: `names the host ${quote(host)}, a private, local or multicast address, expected a public one`,
      remedy: "put the jar on a host that is reached by a public address",
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
  return [...checkScheme(uri.scheme, policy), ...checkHost(uri, policy)];
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
