import type { Command } from "commander";
import type { StartServer } from "./serve.ts";
import type { Shell } from "./shell.ts";

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Only when it is called: what one command needs shall not slow down the others. */
  readonly load: () => Promise<(shell: Shell) => Command>;
}

/** All commands, in the order of the help. The server is handed in, because it and the commands do not know each other. */
export const commandsWith = (startServer: StartServer): readonly CommandEntry[] => [
  {
    name: "check",
    summary: "judge manifests as the webhook would",
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "mutate",
    summary: "show what would be injected into manifests",
    load: async () => (await import("./mutate.ts")).mutateCommand,
  },
  {
    name: "review",
    summary: "answer AdmissionReviews as the webhook would",
    load: async () => (await import("./review.ts")).reviewCommand,
  },
  {
    name: "explain",
    summary: "explain a rule or a Flink option",
    load: async () => (await import("./explain.ts")).explainCommand,
  },
  {
    name: "settings",
    summary: "show the webhook's settings and where each comes from",
    load: async () => (await import("./settings.ts")).settingsCommand,
  },
  {
    name: "doctor",
    summary: "check whether a cluster is ready for the webhook",
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  {
    name: "serve",
    summary: "run the webhook",
    load: async () => (await import("./serve.ts")).serveCommand(startServer),
  },
];
