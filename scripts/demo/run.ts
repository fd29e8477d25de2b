import { runDemo } from "./demo.ts";

process.exitCode = await runDemo({
  stay: process.stdout.isTTY,
  print: (line) => process.stdout.write(`${line}\n`),
});
