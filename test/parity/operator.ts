import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import type { JsonObject } from "../../src/core/index.ts";

/**
 * One question to the operator's validator, and the answer to expect of its newest version.
 * `kind` only tells the reader: like the webhook, the program goes by the object's own.
 */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly object: JsonObject;
  /** The FlinkDeployment that a session job names; absent: the webhook would not have found it. */
  readonly session?: JsonObject;
  /** The resource that a state snapshot names; absent: not found. */
  readonly target?: JsonObject;
  /** The operator's own configuration, flat. */
  readonly defaultConfiguration?: Readonly<Record<string, string>>;
  /** What the operator's main branch answers, by reading it: nobody publishes a build of it. */
  readonly head: "allowed" | "refused" | "crashed";
  /** Why the version that runs here cannot prove `head`; absent: it was seen to answer the same. */
  readonly drift?: string;
}

export interface Result {
  readonly allowed: boolean;
  readonly message: string | null;
  /** An exception, which the webhook answers with HTTP 500; `message` is the first line of its text. */
  readonly crashed: boolean;
}

export interface Operator {
  /** The verdicts in the order of the cases, from one JVM. */
  validate(
    cases: readonly Pick<Case, "object" | "session" | "target" | "defaultConfiguration">[],
  ): Promise<Result[]>;
}

const directory = import.meta.dirname;

/** Needs Java 17 or newer and, the first time, Maven; later runs ask nothing of the network. */
export const startOperator = async (): Promise<Operator> => {
  // The class is the last thing that Maven writes: half a build is built again.
  if (!existsSync(join(directory, "target/classes/Operator.class")))
    await execa("mvn", ["-q", "-B", "process-classes"], { cwd: directory });
  return { validate };
};

const validate: Operator["validate"] = async (cases) => {
  const input = cases.map((one) => `${JSON.stringify(one)}\n`).join("");
  const { stdout } = await execa("java", jvmArguments, { cwd: directory, input, lines: true });
  if (stdout.length !== cases.length) throw new Error(`${stdout.length} verdicts for ${cases.length} cases`);
  return stdout.map((line) => JSON.parse(line) as Result);
};

const jvmArguments = [
  "-XX:TieredStopAtLevel=1",
  "-Djdk.net.hosts.file=hosts",
  "-cp",
  ["target/classes", "target/lib/*"].join(delimiter),
  "Operator",
];
