/** Writes what the checker finds in the samples into their `verwacht.json`; what must and must not be found stays. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  cases,
  type Expectations,
  expectationsOf,
  findingsOf,
  samples,
} from "../test/samples/expectations.ts";

for (const name of cases()) {
  const target = join(samples, name, "verwacht.json");
  const known: Expectations = existsSync(target) ? expectationsOf(name) : {};
  const accepted = Object.fromEntries(
    [...findingsOf(name)].map(([file, { lines }]) => {
      const { must = {}, never = {} } = known[file] ?? {};
      return [file, { found: lines, must, never }];
    }),
  );
  writeFileSync(target, `${JSON.stringify(accepted, null, 2)}\n`);
}
