import { describe, expect, it } from "vitest";
import { isAccessKeyId, isSecret, isSensitiveKey, secretProperties } from "./sensitive-keys.ts";

describe("isSensitiveKey", () => {
  it.each([
    "s3.secret-key",
    "s3.secret.key",
    "s3.access-key",
    "s3.access.key",
    "fs.s3a.access.key",
    "fs.s3a.session.token",
    "fs.oss.accessKeyId",
    "fs.oss.accessKeySecret",
    "fs.azure.account.key.store.blob.core.windows.net",
    "fs.azure.account.oauth2.client.secret",
    "security.ssl.internal.keystore-password",
    "SECURITY.SSL.REST.KEY-PASSWORD",
    "metrics.reporter.datadog.apikey",
    "metrics.reporter.datadog.api-key",
    "kafka.sasl.jaas.config",
    "user.artifacts.http-headers",
    "kubernetes.operator.user.artifacts.http.header",
    "high-availability.zookeeper.client.authorization.digest",
    "containerized.master.env.AWS_SECRET_ACCESS_KEY",
    "containerized.taskmanager.env.AWS_ACCESS_KEY_ID",
    "security.delegation.token.provider.x.token",
  ])("%s holds a secret", (key) => {
    expect(isSensitiveKey(key)).toBe(true);
  });

  it.each([
    "",
    "__proto__",
    "taskmanager.numberOfTaskSlots",
    "s3.endpoint",
    "s3.path.style.access",
    "fs.s3a.aws.credentials.provider",
    "web.access-control-allow-origin",
    "kubernetes.secrets",
    "kubernetes.env.secretKeyRef",
    "kubernetes.container.image.pull-secrets",
    "security.delegation.tokens.renewal.retry.backoff",
    "security.kerberos.tokens.renewal.time-ratio",
    "security.kerberos.fetch.delegation-token",
    "security.delegation.token.provider.hadoopfs.enabled",
    "fs.azure.account.keyprovider.store.blob.core.windows.net",
    "fs.azure.sas.token.provider.type",
    "my.oauth.token.endpoint",
    "my.password-file",
    "my.secret.path",
    "containerized.master.env.AWS_WEB_IDENTITY_TOKEN_FILE",
  ])("%s does not", (key) => {
    expect(isSensitiveKey(key)).toBe(false);
  });
});

it.each([
  ["s3.access-key", true],
  ["fs.s3a.access.key", true],
  ["containerized.master.env.AWS_ACCESS_KEY_ID", true],
  ["containerized.master.env.AWS_SECRET_ACCESS_KEY", false],
  ["fs.oss.accessKeySecret", false],
  ["s3.endpoint", false],
])("%s is an access key's id: %s", (key, expected) => {
  expect(isAccessKeyId(key)).toBe(expected);
});

it.each([
  ["", []],
  ["-Xmx1g -Da.b=c", []],
  ["-Djavax.net.ssl.trustStorePassword=hidden -Dx=1", ["javax.net.ssl.trustStorePassword"]],
  ['"-Djavax.net.ssl.keyStorePassword=hidden"', ["javax.net.ssl.keyStorePassword"]],
  ["-Djavax.net.ssl.keyStorePassword='hidden' -Dx=1", ["javax.net.ssl.keyStorePassword"]],
  ['-Djavax.net.ssl.keyStorePassword="hid den"', ["javax.net.ssl.keyStorePassword"]],
  ['-Djavax.net.ssl.keyStorePassword="$PASSWORD"', []],
  ["-Djavax.net.ssl.keyStorePassword=''", []],
  ["-Djavax.net.ssl.trustStorePassword=$PASSWORD", []],
  ["-Djavax.net.ssl.trustStorePassword=${PASSWORD}", []],
  ["-Djavax.net.ssl.trustStorePassword=", []],
  ["-Djavax.net.ssl.trustStorePassword", []],
  ["-Dtoken.file=/etc/token", []],
])("the secrets in %j are %j", (text, expected) => {
  expect(secretProperties(text)).toEqual(expected);
});

it("hides the arguments of a JVM that hold one", () => {
  expect(isSecret("env.java.opts.jobmanager", "-Ddb.password=hidden")).toBe(true);
  expect(isSecret("env.java.opts.jobmanager", "-Xmx1g")).toBe(false);
  expect(isSecret("s3.secret-key", "")).toBe(true);
});

it("is quick with what is no key", () => {
  expect(isSensitiveKey("a".repeat(1_000_000))).toBe(false);
  expect(secretProperties("-D ".repeat(1_000_000))).toEqual([]);
});
