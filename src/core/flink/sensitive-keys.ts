/** What Flink hides the value of a key for, in any line from 1.15 to 2.3 (GlobalConfiguration.SENSITIVE_KEYS). */
const flinksParts = [
  "password",
  "secret",
  "fs.azure.account.key",
  "apikey",
  "api-key",
  "auth-params",
  "service-key",
  "token",
  "basic-auth",
  "jaas.config",
  "http-headers",
];

/** The other half of a pair: Flink logs it, yet it belongs where its secret is. */
const accessKeyParts = ["access-key", "access.key", "access_key", "accesskey"];

/** Flink hides neither, but a header is how one logs in, and ZooKeeper's authorization is a name with its password. */
const credentialParts = ["user.artifacts.http.header", "zookeeper.client.authorization"];

/** What a key of a secret has in it. */
const sensitiveParts = [...flinksParts, ...accessKeyParts, ...credentialParts];

/** Keys that Flink hides although they hold names of Kubernetes objects, or settings about tokens. */
const harmlessBeginnings = [
  "kubernetes.secrets",
  "kubernetes.env.secretkeyref",
  "kubernetes.container.image.pull-secrets",
  "security.delegation.tokens.enabled",
  "security.delegation.tokens.renewal.",
  "security.kerberos.tokens.",
  "security.kerberos.fetch.delegation-token",
  "fs.azure.account.keyprovider.",
];

/** Last words of keys that say where a secret is or how it is got, not what it is. */
const harmlessEnds = [
  ..."alias class enabled endpoint expiry file interval location lifetime name path provider ref".split(" "),
  ..."refresh timeout ttl type uri url".split(" "),
];

/** As long as any name of an option could be: nothing else need be looked through. */
const longestKey = 1_000;

const normalize = (key: string): string => key.slice(0, longestKey).toLowerCase();

const isHarmless = (key: string): boolean =>
  harmlessBeginnings.some((beginning) => key.startsWith(beginning)) ||
  harmlessEnds.some((end) => key.endsWith(end) && ".-_".includes(key.charAt(key.length - end.length - 1)));

/** Whether the key holds the public half of a pair of cloud keys. */
export const isAccessKeyId = (key: string): boolean => {
  const name = normalize(key);
  return (
    accessKeyParts.some((part) => name.includes(part)) &&
    !flinksParts.some((part) => name.includes(part)) &&
    !isHarmless(name)
  );
};

/** Whether the key holds something that must not be shown or written in clear text, an access key's id included. */
export const isSensitiveKey = (key: string): boolean => {
  const name = normalize(key);
  return sensitiveParts.some((part) => name.includes(part)) && !isHarmless(name);
};

/** Whether a text speaks of a secret anywhere, which may stand beside it. */
export const mentionsSecret = (text: string): boolean => {
  const lower = text.toLowerCase();
  return sensitiveParts.some((part) => lower.includes(part));
};

/** The names of the system properties with a secret in the arguments of a JVM, `-Dname=secret`. */
export const secretProperties = (jvmArguments: string): string[] =>
  jvmArguments
    .slice(0, longestArguments)
    .replace(/=["']/g, "=") // only the value may be quoted
    .split(/[\s"']/)
    .filter((argument) => argument.startsWith("-D"))
    .map((argument) => argument.slice("-D".length))
    .filter((argument) => isLiteral(argument.slice(argument.indexOf("=") + 1)) && argument.includes("="))
    .map((argument) => argument.slice(0, argument.indexOf("=")))
    .filter(isSensitiveKey);

const longestArguments = 100_000;

/** The shell that starts the JVM fills in `$NAME`. */
const isLiteral = (value: string): boolean => value !== "" && !value.includes("$") && !value.includes("{{");

/** Whether the entry's value must not be shown. */
export const isSecret = (key: string, value: string): boolean =>
  isSensitiveKey(key) || (key.startsWith("env.java.") && mentionsSecret(value));
