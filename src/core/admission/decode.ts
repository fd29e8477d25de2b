import { Failure } from "./failure.ts";
import { isArray, isObject, property, quote, type Json, type JsonObject } from "./json.ts";
import { checkDepth, maxReviewBytes } from "./json-limits.ts";
import { kindNameOf, kindOf } from "./kind.ts";
import type { Operation, Request } from "./request.ts";

const operations: readonly Operation[] = ["CREATE", "UPDATE", "DELETE", "CONNECT"];

/**
 * The request in the text of an AdmissionReview (admission.k8s.io/v1).
 * Throws a Failure where the text is none: then nobody knows what to decide about, and the caller must refuse.
 */
export const decodeReview = (text: string): Request => {
  // No UTF-16 unit is less than one byte, so this also bounds texts whose size in bytes nobody has looked at.
  if (text.length > maxReviewBytes) {
    throw new Failure("review-too-large", `the review is larger than ${maxReviewBytes} bytes`);
  }
  const review = parse(text);
  checkDepth(review);
  const apiVersion = property(review, "apiVersion");
  const kind = property(review, "kind");
  if (kind !== "AdmissionReview" || apiVersion !== "admission.k8s.io/v1") {
    const found = `${quote(kind)} of ${quote(apiVersion)}`;
    throw new Failure(
      "review-wrong-kind",
      `the body is ${found}, expected "AdmissionReview" of "admission.k8s.io/v1"`,
    );
  }
  return decodeRequest(property(review, "request"));
};

const parse = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new Failure(
      "review-not-json",
      `the review is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

const decodeRequest = (request: Json | undefined): Request => {
  if (!isObject(request)) {
    throw new Failure("review-no-request", `request is ${quote(request)}, expected an object`);
  }
  const subResource = textIn(request, "subResource", "request");
  const decoded = {
    uid: requiredText(request, "uid", "request"),
    operation: operationOf(request),
    ...whatKind(request, subResource),
    subResource,
    namespace: textIn(request, "namespace", "request"),
    name: textIn(request, "name", "request"),
    user: userOf(property(request, "userInfo")),
    dryRun: property(request, "dryRun") === true,
    object: objectIn(request, "object"),
    oldObject: objectIn(request, "oldObject"),
  };
  checkObjects(decoded);
  return decoded;
};

type WhatKind = Pick<Request, "group" | "version" | "kindName" | "kind">;

/** The object of a `scale` request is a Scale of another group, so there the resource says what is scaled. */
const whatKind = (request: JsonObject, subResource: string): WhatKind => {
  const resource = property(request, "resource");
  const scaled =
    subResource === "scale" ? kindNameOf(textIn(resource, "resource", "request.resource")) : undefined;
  const [from, where] =
    scaled === undefined ? [property(request, "kind"), "request.kind"] : [resource, "request.resource"];
  const group = textIn(from, "group", where);
  const kindName = scaled ?? requiredText(from, "kind", where);
  return { group, version: requiredText(from, "version", where), kindName, kind: kindOf(group, kindName) };
};

const textIn = (parent: Json | undefined, key: string, where: string): string => {
  const value = property(parent, key);
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  throw new Failure("review-bad-request", `${where}.${key} is ${quote(value)}, expected text`);
};

const requiredText = (parent: Json | undefined, key: string, where: string): string => {
  const text = textIn(parent, key, where);
  if (text !== "") return text;
  throw new Failure("review-bad-request", `${where}.${key} is missing, expected text`);
};

const operationOf = (request: JsonObject): Operation => {
  const text = requiredText(request, "operation", "request");
  const known = operations.find((operation) => operation === text);
  if (known) return known;
  const expected = operations.join(", ");
  throw new Failure(
    "review-unknown-operation",
    `request.operation is ${quote(text)}, expected one of ${expected}`,
  );
};

const userOf = (userInfo: Json | undefined): Request["user"] => {
  if (userInfo !== undefined && userInfo !== null && !isObject(userInfo)) {
    throw new Failure("review-bad-request", `request.userInfo is ${quote(userInfo)}, expected an object`);
  }
  const groups = property(userInfo, "groups");
  return {
    name: textIn(userInfo, "username", "request.userInfo"),
    groups: isArray(groups) ? groups.filter((group) => typeof group === "string") : [],
  };
};

const objectIn = (request: JsonObject, key: string): JsonObject | undefined => {
  const value = property(request, key);
  if (value === undefined || value === null) return undefined;
  if (isObject(value)) return value;
  throw new Failure("review-bad-request", `request.${key} is ${quote(value)}, expected an object`);
};

const checkObjects = (request: Request): void => {
  if (request.operation === "CONNECT" || request.subResource !== "") return;
  const { object, oldObject, operation } = request;
  if (operation !== "DELETE") checkObject(request, object, "object");
  if (operation !== "CREATE") checkObject(request, oldObject, "oldObject");
};

const checkObject = (request: Request, object: JsonObject | undefined, key: string): void => {
  if (object === undefined) {
    if (request.kind === undefined) return;
    throw new Failure("review-object-missing", `request.${key} is missing, ${request.operation} has one`);
  }
  const kind = property(object, "kind");
  const group = groupOf(property(object, "apiVersion"));
  if (kind === request.kindName && group === request.group) return;
  throw new Failure(
    "review-kind-mismatch",
    `request.${key} is ${quote(kind)} of ${quote(group)}, the request says ${quote(request.kindName)} of ${quote(request.group)}`,
  );
};

const groupOf = (apiVersion: Json | undefined): string =>
  typeof apiVersion === "string" && apiVersion.includes("/") ? (apiVersion.split("/", 1)[0] ?? "") : "";
