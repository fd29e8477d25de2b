import { describe, expect, it } from "vitest";
import { checkIngressTemplate, unknownPlaceholders } from "./ingress-template.ts";

describe("checkIngressTemplate", () => {
  it.each([
    "{{name}}.{{namespace}}.flink.k8s.io",
    "/{{namespace}}/{{Name}}(/|$)(.*)",
    "HTTPS://x:8443/y",
    "x:99999",
    "x:",
    "[::1]:80",
    "ftp://x",
    "a b",
    "",
  ])("minds nothing in %j", (template) => {
    expect(checkIngressTemplate(template)).toBeUndefined();
  });

  it.each<[string, string]>([
    ["x:port", 'the port is "port", expected a number'],
    ["http://x:80:80/", 'the port is "80:80", expected a number'],
    ["x:-2", 'the port is "-2", expected a number'],
    ["x:{{name}}", 'the port is "name", expected a number'],
    ["[::1", 'the host "[::1" starts like an IPv6 address but is none'],
    ["a\tb/c", 'the host "a\\tb" holds the character U+0009'],
  ])("explains what is wrong with %j", (template, problem) => {
    expect(checkIngressTemplate(template)).toBe(problem);
  });

  it("fills in the names it is given", () => {
    expect(checkIngressTemplate("x:{{namespace}}", { name: "$&", namespace: "8080" })).toBeUndefined();
  });
});

it("lists placeholders that the operator does not fill in, once each", () => {
  expect(unknownPlaceholders("{{name}}.{{NAMESPACE}}.{{ name }}.{{host}}.{{host}}")).toEqual([
    "{{ name }}",
    "{{host}}",
  ]);
});
