/** An error as a log line holds it. */
interface ErrorFields {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  /** Only of what nobody foresaw: a coded error says itself what to do. */
  readonly stack?: string;
}

/** Without the headers and stacks of everything beneath it, which fill pages and may hold what is nobody's business. */
export const errorFields = (error: unknown): ErrorFields => {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name: type, message, stack } = error;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  if (code !== undefined) return { type, code, message };
  return { type, message, ...(stack !== undefined && { stack }) };
};
