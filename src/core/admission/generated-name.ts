import type { Metadata } from "./metadata.ts";

/** The API server cuts the prefix to 58 characters and adds five (SimpleNameGenerator). */
const maxPrefix = 58;
const suffix = /^[a-z0-9]{5}$/;

/**
 * Whether the name is the API server's to make, which it does after mutating admission: it is still missing there, and
 * at the validate stage it is the prefix with five characters more. A name of the author's own makes `generateName` void.
 */
export const isNameGenerated = ({ name, generateName }: Metadata): boolean => {
  if (generateName === "") return false;
  const prefix = generateName.slice(0, maxPrefix);
  return name === "" || (name.startsWith(prefix) && suffix.test(name.slice(prefix.length)));
};
