/** A path as Flink's `Path(String)` divides it. */
export interface FileLocation {
  readonly scheme: string | undefined;
  /** The host or bucket; undefined where there is no `//`, empty in `file:///tmp`. */
  readonly authority: string | undefined;
  readonly path: string;
}

/** A scheme ends at the first colon unless a slash comes before it. */
export const parseFileLocation = (text: string): FileLocation => {
  const trimmed = text.trim();
  const colon = trimmed.indexOf(":");
  const slash = trimmed.indexOf("/");
  const hasScheme = colon > 0 && (slash < 0 || colon < slash);
  const scheme = hasScheme ? trimmed.slice(0, colon) : undefined;
  const rest = hasScheme ? trimmed.slice(colon + 1) : trimmed;
  if (!rest.startsWith("//")) return { scheme, authority: undefined, path: rest };
  const end = rest.indexOf("/", "//".length);
  return end < 0
    ? { scheme, authority: rest.slice("//".length), path: "" }
    : { scheme, authority: rest.slice("//".length, end), path: rest.slice(end) };
};

/** The absolute path on the disk of a pod, without empty segments; undefined where the location is none. */
export const localPath = ({ scheme, path }: FileLocation): string | undefined =>
  (scheme === undefined || scheme === "file") && path.startsWith("/")
    ? `/${path.split("/").filter(Boolean).join("/")}`
    : undefined;
