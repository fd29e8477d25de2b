import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { Failure, nearMiss, rulePage, rules, terminalPage, type Rule } from "../core/index.ts";
import { explainOptionCommand } from "./explain-option.ts";
import type { Shell } from "./shell.ts";

export const explainCommand = (shell: Shell): Command =>
  new Command("explain")
    .description("Prints the page of a rule; without one, the list of all rules.")
    .argument("[rule]", "id of a rule, such as state/checkpoint-directory")
    .action(async (id: string | undefined) => {
      const page = id === undefined ? ruleList() : terminalPage(await pageOf(ruleOf(id)), shell);
      await shell.stdout.write(page);
    })
    .addCommand(explainOptionCommand(shell).summary("explain a key of the Flink configuration"))
    .helpCommand(false)
    // Commands learn where their errors go only after they have been put together, and not those below them.
    .hook("preSubcommand", (command, below) => void below.copyInheritedSettings(command));

const ruleOf = (id: string): Rule => {
  const rule = rules.find((known) => known.id === id);
  if (rule) return rule;
  const near = nearest(id);
  const hint = near.length === 0 ? "" : `; near to it: ${near.join(", ")}`;
  throw new Failure("unknown-rule", `there is no rule ${JSON.stringify(id.slice(0, 100))}${hint}`);
};

const maxNearest = 3;

/** By a slip in the id, by one in the name without the group, and by a part of the id. */
const nearest = (given: string): string[] => {
  const ids = rules.map(({ id }) => id);
  const name = nearMiss(nameIn(given), ids.map(nameIn));
  const near = ids.filter((id) => nameIn(id) === name || (given.length > 1 && id.includes(given)));
  const best = nearMiss(given, ids);
  return [...new Set([...(best === undefined ? [] : [best]), ...near])].slice(0, maxNearest);
};

const nameIn = (id: string): string => id.slice(id.indexOf("/") + 1);

/** The page as it is in the package, with its example; made on the spot where the package has been taken apart. */
const pageOf = async (rule: Rule): Promise<string> => {
  try {
    return await readFile(new URL(`../../docs/rules/${rule.id}.md`, import.meta.url), "utf8");
  } catch {
    return rulePage(rule);
  }
};

const ruleList = (): string => {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, action, title }) => `${id.padEnd(width)}  ${action.padEnd(5)}  ${title}\n`)
    .join("");
};
