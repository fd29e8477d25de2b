/** What the API server takes where the webhook configuration says nothing, and the most that it takes. */
const defaultSeconds = 10;
const maxSeconds = 30;

/**
 * For how long the caller of a URL waits, in milliseconds: the API server tells it as `?timeout=5s`, rounded up to a
 * second.
 */
export const patience = (query: string): number => {
  const timeout = new URLSearchParams(query).get("timeout") ?? "";
  const match = /^(\d{1,6})s$/.exec(timeout);
  const seconds = match === null ? defaultSeconds : Math.min(Number(match[1]), maxSeconds);
  return seconds * 1000;
};
