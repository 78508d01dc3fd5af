import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/**
 * `npm run audit`: known weaknesses in what Bestek brings along, as the registry knows them. With `--where-possible` a
 * registry that does not answer is told and fails nothing.
 */

/** What `npm audit --json` says: the packages with a known weakness, or why nobody knows. */
export type Audit =
  | { readonly weak: readonly string[] }
  | { readonly unknown: string };

/** Reads what `npm audit --json` wrote. */
export function auditOf(output: string): Audit {
  let answer: unknown;
  try {
    answer = JSON.parse(output);
  } catch {
    return { unknown: "npm audit gave no answer" };
  }
  const { vulnerabilities, message } = answer as {
    vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
    message?: string;
  };
  if (!vulnerabilities)
    return { unknown: message ?? "npm audit gave no answer" };
  return {
    weak: Object.entries(vulnerabilities).map(
      ([name, { severity }]) => `${name} (${severity})`,
    ),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { "where-possible": { type: "boolean", default: false } },
  });
  const audit = auditOf(runNpm(["audit", "--omit=dev", "--json"]));
  if ("unknown" in audit) {
    console.error(`Not audited: ${audit.unknown}`);
    process.exitCode = values["where-possible"] ? 0 : 2;
  } else if (audit.weak.length > 0) {
    console.error(`Known weaknesses: ${audit.weak.join(", ")}`);
    process.exitCode = 1;
  } else console.log("Audited: no known weaknesses.");
}

/** The npm that runs this script, else the one on the path. */
function runNpm(args: readonly string[]): string {
  const { npm_execpath: path } = process.env;
  const { stdout } =
    path === undefined
      ? spawnSync("npm", args, { encoding: "utf8" })
      : spawnSync(process.execPath, [path, ...args], { encoding: "utf8" });
  return stdout ?? "";
}
