import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";
import { createReview, describeAnswer, type Manifest } from "./review.ts";
import { startWebhook, type Webhook } from "./webhook.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = join(root, "examples");
const wrongOnPurpose = "five-faults.yaml";

export interface DemoOptions {
  /** Keep serving until interrupted. */
  readonly stay: boolean;
  readonly print: (line: string) => void;
}

/**
 * Starts the built webhook and posts each of the examples to it, as the API server would. The exit code is 1 where one
 * is not decided as its comment says.
 */
export const runDemo = async ({ stay, print }: DemoOptions): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), "headgate-"));
  const webhook = await startWebhook({ root, folder, settings: settingsFile(folder) });
  try {
    print(`Headgate serves ${webhook.url} (its own certificate, CA in ${webhook.caFile})\n`);
    const surprises: string[] = [];
    for (const file of readdirSync(examples).sort()) {
      const isDenied = await show(file, webhook, print);
      if (isDenied !== (file === wrongOnPurpose)) surprises.push(file);
    }
    for (const file of surprises) print(`examples/${file} was not decided as its comment says`);
    if (stay) await serveOn(webhook, folder, print);
    return surprises.length === 0 ? 0 : 1;
  } finally {
    await webhook.stop();
    rmSync(folder, { recursive: true });
  }
};

/** The examples may look each other up, and Kubernetes HA has somewhere to go. */
const settingsFile = (folder: string): string => {
  const file = join(folder, "settings.json");
  const storageDirectory = "s3://shop-flink/ha/{namespace}/{name}";
  const settings = { world: [examples], inject: { highAvailability: { storageDirectory } } };
  writeFileSync(file, JSON.stringify(settings, undefined, 2));
  return file;
};

/** Whether anything in the file was denied. */
const show = async (file: string, webhook: Webhook, print: DemoOptions["print"]): Promise<boolean> => {
  let isDenied = false;
  for (const document of parseAllDocuments(readFileSync(join(examples, file), "utf8"))) {
    const manifest = document.toJS() as Manifest;
    print(`examples/${file}: ${manifest.kind} ${manifest.metadata.name}`);
    const mutated = await webhook.post("mutate", createReview(manifest));
    const admitted = mutated.patched(manifest);
    const validated = await webhook.post("validate", createReview(admitted));
    for (const line of describeAnswer(mutated, validated)) print(`  ${line}`);
    print("");
    isDenied ||= !mutated.allowed || !validated.allowed;
  }
  return isDenied;
};

const serveOn = async (webhook: Webhook, folder: string, print: DemoOptions["print"]): Promise<void> => {
  const review = join(folder, "review.json");
  const manifest = parseAllDocuments(readFileSync(join(examples, wrongOnPurpose), "utf8"))[0];
  writeFileSync(review, JSON.stringify(createReview(manifest?.toJS() as Manifest), undefined, 2));
  print("Still serving; Ctrl-C ends it. Try:");
  print(`  curl --cacert ${webhook.caFile} --data-binary @${review} ${webhook.url}/validate`);
  print(`  curl ${webhook.opsUrl}/metrics`);
  await webhook.interrupted();
};
