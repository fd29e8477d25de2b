/** The parts of a container image's name. */
export interface ImageReference {
  /** The registry's host, with its port; undefined where none is written, which means Docker Hub. */
  readonly registry: string | undefined;
  /** The path within the registry: `library/flink`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Far above the 255 characters of a name with the 128 of a tag and a digest. */
const longest = 1024;

/** As Docker divides it: what is before the first slash is a registry if no repository could be called so. */
export const parseImageReference = (image: string): ImageReference | undefined => {
  if (image === "" || image.length > longest) return undefined;
  const [name = "", ...digests] = image.split("@");
  if (digests.length > 1) return undefined;
  const { base, tag } = splitTag(name);
  const segments = base.split("/");
  const registry = segments.length > 1 && isRegistry(segments[0]) ? segments.shift() : undefined;
  if (segments.includes("")) return undefined;
  return { registry, repository: segments.join("/"), tag, digest: digests[0] };
};

const isRegistry = (segment = ""): boolean => segment === "localhost" || /[.:]/.test(segment);

/** A colon before the last slash is that of the registry's port. */
const splitTag = (name: string): { readonly base: string; readonly tag: string | undefined } => {
  const colon = name.lastIndexOf(":");
  return colon <= name.lastIndexOf("/")
    ? { base: name, tag: undefined }
    : { base: name.slice(0, colon), tag: name.slice(colon + 1) };
};
