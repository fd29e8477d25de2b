import { dump, load } from "js-yaml";
import { defaultCoreSettings, rules, unknownWorld } from "../src/core/index.ts";
import { judge } from "../src/core/judge.ts";
import { subjectOf } from "../src/core/resources/subject-of.ts";
import type { Comparison } from "./comparison.ts";
import { requestFor } from "../test/harness/fixture.ts";
import { deployment } from "./sixty-keys.ts";

const context = { world: unknownWorld, settings: defaultCoreSettings };
const injection = { pending: [], withheld: [], nameless: [], errors: [] };
const configRules = rules.filter(({ id }) => id.startsWith("config/"));
const text = dump(deployment);

export const configurationRules: Comparison = {
  title: `All ${configRules.length} rules of config/ on a configuration of 60 keys, flattening included`,
  ours: {
    name: "the rules",
    run: () => {
      const subject = subjectOf(requestFor("CREATE", deployment), "FlinkDeployment", deployment, context);
      return judge(subject, "validate", configRules, { ...context, injection });
    },
  },
  peer: { name: "js-yaml reading the same manifest", run: () => load(text) },
};
