import { ApiException } from "@kubernetes/client-node";
import { describeError } from "./api-error.ts";
import { KubeError, type KubeErrorKind } from "./kube-error.ts";

const kinds: Readonly<Record<number, KubeErrorKind>> = {
  401: "forbidden",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
};

const kindOf = (status: number): KubeErrorKind =>
  kinds[status] ?? (status === 429 || status >= 500 ? "unavailable" : "refused");

/** The client's own message holds the whole answer with its headers; the Status in it says enough. */
const messageOf = ({ code, body }: ApiException<unknown>): string => {
  const status = typeof body === "string" ? parse(body) : body;
  const message =
    typeof status === "object" && status !== null && "message" in status ? String(status.message) : "";
  return `HTTP ${code}${message === "" ? "" : `: ${message.slice(0, 500)}`}`;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
};

/** Does a request; rejects with a KubeError, whose message begins with what was to be done. */
export const request = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ApiException) {
      throw new KubeError(kindOf(cause.code), `${what}: ${messageOf(cause)}`, { cause });
    }
    throw new KubeError("unavailable", `${what}: ${describeError(cause)}`, { cause });
  }
};

/** As `request`, but undefined where the object does not exist. */
export const requestIfFound = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await request(what, work);
  } catch (error) {
    if (error instanceof KubeError && error.kind === "not-found") return undefined;
    throw error;
  }
};
