import { resolve } from "node:path";
import { Command, Option } from "commander";
import { defaultCoreSettings, Failure } from "../core/index.ts";
import type { Diagnosis } from "../kube/doctor/diagnosis.ts";
import { diagnosesText } from "./diagnoses-text.ts";
import { outputOption, writeTarget, type OutputTarget } from "./output-targets.ts";
import { exitCodes, type ExitCode, type Shell } from "./shell.ts";

type Format = "text" | "json";

interface DoctorOptions {
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly namespace: string;
  readonly name: string;
  readonly operatorVersion: string;
  readonly output?: readonly OutputTarget<Format>[];
}

/**
 * `headgate doctor`: 0 where nothing is a problem, 1 where something is, 2 where the cluster cannot be reached, or where
 * whoever asks may not look at all of it: that nothing was seen must not pass for nothing being wrong.
 */
export const doctorCommand = (shell: Shell): Command =>
  new Command("doctor")
    .description(
      "Checks whether a cluster is ready for Headgate, or what keeps Headgate in it from working. Writes nothing.",
    )
    .option("--kubeconfig <file>", "file to find the cluster by; KUBECONFIG or ~/.kube/config if not given")
    .option("--context <name>", "context of that file; its current one if not given")
    .addOption(new Option("-n, --namespace <name>", "namespace of Headgate").default("headgate-system"))
    .addOption(
      new Option("--name <name>", "name of its webhook configurations, Service and account").default(
        "headgate",
      ),
    )
    .addOption(
      new Option(
        "--operator-version <release>",
        "release of the Flink Kubernetes Operator (setting operator.version)",
      ).default(defaultCoreSettings.operator.version),
    )
    .addOption(outputOption<Format>(["text", "json"]))
    .action(async (options: DoctorOptions) => {
      const diagnoses = await examined(options, shell);
      for (const target of options.output ?? [{ format: "text", file: undefined }]) {
        await writeTarget(target, render(diagnoses, target, shell), shell);
      }
      shell.exit(exitCodeOf(diagnoses));
    });

const exitCodeOf = (diagnoses: readonly Diagnosis[]): ExitCode => {
  if (diagnoses.some(({ state }) => state === "problem")) return exitCodes.denied;
  return diagnoses.some(({ state }) => state === "unknown") ? exitCodes.mistaken : exitCodes.allowed;
};

/** The client of Kubernetes is loaded only here: it takes a third of a second. */
const examined = async (options: DoctorOptions, { cwd }: Shell): Promise<Diagnosis[]> => {
  const { kubeconfig, context, namespace, name, operatorVersion } = options;
  const { examine } = await import("../kube/doctor/examine.ts");
  const { describeError } = await import("../kube/api-error.ts");
  const file = kubeconfig === undefined ? undefined : resolve(cwd, kubeconfig);
  try {
    return await examine({ file, context }, { namespace, name, operatorVersion });
  } catch (error) {
    throw new Failure("cluster-unreachable", `the cluster cannot be examined: ${describeError(error)}`);
  }
};

const render = (
  diagnoses: readonly Diagnosis[],
  { format, file }: OutputTarget<Format>,
  { colour }: Shell,
): string =>
  format === "json"
    ? `${JSON.stringify({ diagnoses }, null, 2)}\n`
    : diagnosesText(diagnoses, colour && file === undefined);
