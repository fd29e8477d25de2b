/** What serves a scheme: a plug-in that every image has in opt/, or Hadoop, which no official image has. */
export interface FileSystemScheme {
  readonly name: string;
  /** Jars without their version, any of which will do; none where Hadoop is needed. */
  readonly plugins: readonly string[];
  /** Whether a path names a bucket or container, without which nothing can be found. */
  readonly needsAuthority: boolean;
}

const store = (name: string, ...plugins: string[]): FileSystemScheme => ({
  name,
  plugins,
  needsAuthority: true,
});

const hadoop = (name: string): FileSystemScheme => ({ name, plugins: [], needsAuthority: false });

/**
 * FileSystem.DIRECTLY_SUPPORTED_FILESYSTEM, the same from 1.15 to 2.3 (which names azure's jar wrongly), and well-known
 * schemes of Hadoop's. The scheme of a path is compared as it is written, in lower case here.
 */
const fileSystemSchemes: readonly FileSystemScheme[] = [
  // flink-s3-fs-native is there from 2.3 on (FLINK-39465)
  store("s3", "flink-s3-fs-hadoop", "flink-s3-fs-presto", "flink-s3-fs-native"),
  store("s3a", "flink-s3-fs-hadoop", "flink-s3-fs-native"),
  store("s3p", "flink-s3-fs-presto"),
  store("gs", "flink-gs-fs-hadoop"),
  store("oss", "flink-oss-fs-hadoop"),
  ...["wasb", "wasbs", "abfs", "abfss"].map((name) => store(name, "flink-azure-fs-hadoop")),
  ...["hdfs", "viewfs", "webhdfs", "swebhdfs"].map(hadoop),
];

/** Schemes that other file systems use, through Hadoop or plug-ins of their own: nothing is known about them here. */
const others = [
  ..."adl alluxio bos cfs ceph cos cosn dbfs ftp gfs har http https jfs juicefs ks3 maprfs obs ofs o3fs qs".split(
    " ",
  ),
  ..."s3-native sftp swift tos wandisco minio file local oci adls".split(" "),
];

/** Written for another scheme by mistake: the first is gone from Hadoop since 3.0, nobody has the second. */
const mistaken: ReadonlyMap<string, string> = new Map([
  ["s3n", "s3"],
  ["gcs", "gs"],
]);

export const knownScheme = (scheme: string): FileSystemScheme | undefined =>
  fileSystemSchemes.find(({ name }) => name === scheme);

/** The scheme that was surely meant by one that does not exist as it is written. */
export const intendedScheme = (scheme: string): string | undefined => {
  if (others.includes(scheme) || knownScheme(scheme)) return undefined;
  const lower = scheme.slice(0, longest).toLowerCase();
  if (lower !== scheme && (lower === "file" || knownScheme(lower))) return lower;
  return mistaken.get(lower) ?? transposed(lower);
};

const longest = 20;

/** A known scheme of four letters or more with two neighbours changed over, as in `hdsf`. */
const transposed = (scheme: string): string | undefined =>
  fileSystemSchemes
    .map(({ name }) => name)
    .find((name) => name.length > 3 && name.length === scheme.length && isTransposed(scheme, name));

const isTransposed = (left: string, right: string): boolean => {
  const at = Array.from(right).findIndex((letter, index) => letter !== left[index]);
  if (at < 0) return false;
  const swapped = `${left.slice(0, at)}${left.charAt(at + 1)}${left.charAt(at)}${left.slice(at + 2)}`;
  return swapped === right;
};
