import { configurationRules } from "./configuration-rules.ts";
import { measure } from "./comparison.ts";
import { measureStart } from "./catalogue-load.ts";
import { optionLookup } from "./option-lookup.ts";
import { wholeReview } from "./whole-review.ts";

const microseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} µs`;

for (const comparison of [configurationRules, optionLookup, wholeReview]) {
  const { title, ours, peer, ourMicroseconds, peerMicroseconds, ratio } = await measure(comparison);
  console.log(title);
  console.log(`  ${ours}: ${microseconds(ourMicroseconds)}`);
  console.log(`  ${peer}: ${microseconds(peerMicroseconds)}`);
  console.log(`  ratio: ${ratio.toFixed(2)}\n`);
}

const { ourMilliseconds, peerMilliseconds } = await measureStart();
console.log("Loading the option catalogue, in a process of its own");
console.log(`  its modules: ${ourMilliseconds.toFixed(1)} ms`);
console.log(`  the library js-yaml: ${peerMilliseconds.toFixed(1)} ms`);
console.log(`  ratio: ${(ourMilliseconds / peerMilliseconds).toFixed(2)}`);
