import { execFile } from "node:child_process";
import { chmod, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { commandLine, folders } from "./bestek.ts";

const { run } = commandLine();
const folder = folders();

const document = `bestek X "X" {
  stadium: concept
  instrument: overheidsopdracht
  procedure: openbaar
  looptijd { duur: 3 jaar  duur: 4 jaar }
  bekostiging { vorm: PxQ  varm: 3 }
  afwijking perceel/clusterin { motivering: "Deze zorg hangt naar haar aard nauw samen." }
}
`;

async function logOf(cwd: string, ...args: string[]): Promise<Log> {
  const all = ["check", ".", "--profile", "volledig", ...args];
  await run([...all, "--output", "sarif=uit.sarif"], { cwd });
  return JSON.parse(await readFile(join(cwd, "uit.sarif"), "utf8"));
}

/** What the validator says of a log, by rule. */
async function validated(cwd: string): Promise<Set<string>> {
  const require = createRequire(import.meta.url);
  const tool: string = require("@microsoft/sarif-multitool");
  await chmod(tool, 0o755);
  const args = ["validate", "uit.sarif", "--output", "oordeel.sarif"];
  const levels = ["--level", "Error;Warning;Note", "--log", "ForceOverwrite"];
  await promisify(execFile)(tool, [...args, ...levels], { cwd }).catch(
    () => {},
  );
  const report: Log = JSON.parse(
    await readFile(join(cwd, "oordeel.sarif"), "utf8"),
  );
  const results = report.runs[0]?.results ?? [];
  return new Set(results.map(({ ruleId }) => ruleId ?? "?"));
}

/** What the validator advises and we do otherwise, each for a reason. */
const allowed = [
  "SARIF2002", // messages by id: ours are whole sentences
  "SARIF2003", // version control: the checker does not look at it
  "SARIF2005", // the address of the project: there is none yet
  "SARIF2006", // it looks for the schema on the network
  "SARIF2009", // hierarchical ids: ours are
  "SARIF2011", // the lines around a range
  "SARIF2012", // an address for each rule: studies have none
  "SARIF2013", // embedded files
];

describe("SARIF", () => {
  test("is valid, with findings and without", async () => {
    const cwd = await folder({ "map met spatie/a#1.bestek": document });
    await logOf(cwd);
    expect(
      [...(await validated(cwd))].filter((id) => !allowed.includes(id)),
    ).toEqual([]);
    const clean = await folder({ "a.bestek": "eisenset Basis\n" });
    await logOf(clean);
    expect(
      [...(await validated(clean))].filter((id) => !allowed.includes(id)),
    ).toEqual([]);
  });

  test("names rules, places, fingerprints and fixes", async () => {
    const cwd = await folder({ "map met spatie/a#1.bestek": document });
    const sarif = await logOf(cwd, "--lang", "en");
    const [first] = sarif.runs;
    const { rules } = first?.tool.driver ?? {};
    const results = first?.results ?? [];
    for (const { ruleId, ruleIndex } of results) {
      expect(rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
    const key = results.find(
      ({ ruleId }) => ruleId === "taal/onbekende-sleutel",
    );
    expect(key).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: "map%20met%20spatie/a%231.bestek",
              uriBaseId: "%SRCROOT%",
            },
            region: {
              startLine: 6,
              startColumn: 28,
              endLine: 6,
              endColumn: 32,
              snippet: { text: "varm" },
            },
          },
        },
      ],
      partialFingerprints: { "bestekAnchor/v1": expect.any(String) },
      fixes: [
        {
          artifactChanges: [
            { replacements: [{ insertedContent: { text: "vorm" } }] },
          ],
        },
      ],
    });
    const hint = results.find(({ ruleId }) => ruleId === "taal/synoniem");
    expect(hint).toMatchObject({
      level: "note",
      properties: { severity: "hint" },
    });
    expect(first?.language).toBe("en");
  });

  test("tells what could not be read", async () => {
    const cwd = await folder({
      "a.bestek": document,
      "b.bestek": new Uint8Array([0xff]),
    });
    const { runs } = await logOf(cwd);
    expect(runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error" }],
      },
    ]);
    expect(runs[0]?.results?.length).toBeGreaterThan(0);
  });
});
