import { HttpMethod, IsomorphicFetchHttpLibrary, RequestContext } from "@kubernetes/client-node";
import { ApiError } from "./api-error.ts";
import type { Connection } from "./connection.ts";

type Query = Readonly<Record<string, string>>;

/** Reads from the API server by path: the client's own methods know no kinds of others but as `any`. */
export class ApiReader {
  readonly #connection: Connection;
  readonly #http = new IsomorphicFetchHttpLibrary();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * The JSON under a path of the API. Rejects with an ApiError for every status but 200, with the signal's reason where
   * it is aborted, and with the network's error.
   */
  async read(path: string, query: Query, signal: AbortSignal): Promise<unknown> {
    const context = new RequestContext(this.#url(path, query), HttpMethod.GET);
    context.setHeaderParam("Accept", "application/json");
    context.setSignal(signal);
    await this.#connection.authenticate(context);
    const { httpStatusCode, body } = await this.#http.send(context).toPromise();
    const text = await body.text();
    if (httpStatusCode !== 200) throw new ApiError(httpStatusCode, messageOf(text, httpStatusCode));
    return JSON.parse(text);
  }

  #url(path: string, query: Query): string {
    const url = new URL((this.#connection.config.getCurrentCluster()?.server ?? "") + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.toString();
  }
}

/** Of a Status; what stands there instead may be long, or a proxy's page. */
const messageOf = (text: string, status: number): string => {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === "string" && message !== "") return message.slice(0, 500);
  } catch {
    // no JSON: for paths that it does not know the API server has a line of text
  }
  return `HTTP status ${status}`;
};
