/** What the API server answered instead of what it was asked for. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** The HTTP status; 410 also where the watch said so in an event. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The HTTP status that an error of the client's or ours carries. */
export const statusOf = (error: unknown): number | undefined => {
  if (error instanceof ApiError) return error.status;
  const code = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  return typeof code === "number" ? code : undefined;
};

/** In one line, with what lies beneath: the fetch says no more than "fetch failed". */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message || cause.name}` : error.message;
};
