import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../../grammar/src/calendar.ts";
import { Workspace } from "../../model/workspace.ts";
import { arranged } from "../../rules/engine/arrange.ts";
import { checkAll, isRule } from "../../rules/engine/check.ts";
import type { Finding } from "../../rules/finding.ts";
import { ruleDocs } from "../../rules/generated/docs.ts";
import { rules } from "../../rules/generated/registry.ts";
import { digestOf, joinsOf } from "./digest.ts";
import { partition, partitionByNames } from "./partition.ts";

const settings = { today: dayNumber(2026, 11, 22) };

function workspaceOf(documents: ReadonlyMap<string, string>): Workspace {
  const workspace = new Workspace();
  for (const [uri, text] of documents) workspace.set(uri, text);
  return workspace;
}

function digestsOf(documents: ReadonlyMap<string, string>) {
  const alone = [...documents].map(([uri, text]) => {
    const workspace = new Workspace();
    return digestOf(workspace.set(uri, text), workspace, rules);
  });
  return partitionByNames(alone).flatMap((group) => {
    if (group.length === 1) return group;
    const workspace = workspaceOf(
      new Map(group.map(({ uri }) => [uri, documents.get(uri) ?? ""])),
    );
    return group.map((digest) => {
      const unit = workspace.get(digest.uri);
      const joins = unit ? joinsOf(unit, workspace, rules) : [];
      return { ...digest, joins };
    });
  });
}

function groupsOf(documents: ReadonlyMap<string, string>): string[][] {
  const order = [...documents.keys()];
  const digests = digestsOf(documents).sort(
    (a, b) => order.indexOf(a.uri) - order.indexOf(b.uri),
  );
  return partition(digests).map((group) => group.map(({ uri }) => uri));
}

function told(findings: readonly Finding[]): string[] {
  return arranged(findings).map(
    ({ uri, start, end, severity, anchor, message, related }) =>
      JSON.stringify([uri, start, end, severity, anchor, message.nl, related]),
  );
}

/** In one workspace, and group by group. */
function bothWays(documents: ReadonlyMap<string, string>) {
  const whole = checkAll(workspaceOf(documents), rules, settings).findings;
  const apart = groupsOf(documents).flatMap((group) => {
    const members = new Map(
      group.map((uri) => [uri, documents.get(uri) ?? ""]),
    );
    return checkAll(workspaceOf(members), rules, settings).findings;
  });
  return { whole: told(whole), apart: told(apart) };
}

const samples = new Map(
  readdirSync("samples", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".bestek"))
    .map((name) => [name, readFileSync(join("samples", name), "utf8")]),
);

/** The examples of the rules across documents: these must not be torn apart. */
const across = rules
  .filter((rule) => !isRule(rule))
  .flatMap(({ id }) =>
    (ruleDocs[id]?.examples ?? []).flatMap(({ bad, good, files = {} }, at) =>
      [bad, good].map((text, which): [string, string][] => {
        const folder = `${id}-${at}-${which}`;
        return [
          [`${folder}/a.bestek`, whole(text)],
          ...Object.entries(files).map(([name, other]): [string, string] => [
            `${folder}/${name}`,
            other,
          ]),
        ];
      }),
    ),
  );

function whole(text: string): string {
  return /^\s*(bestek|gebruik|eisenset)\b/.test(text)
    ? text
    : `bestek Voorbeeld "Voorbeeld" {\n${text}}\n`;
}

describe("checking documents in groups", () => {
  it("finds the same in the samples as checking them together", () => {
    const { whole, apart } = bothWays(samples);
    expect(apart).toEqual(whole);
    expect(groupsOf(samples).length).toBeGreaterThan(1);
  });

  it("finds the same in the examples of the rules across documents, in any company", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(across.length - 1), { maxLength: 6 }),
        (chosen) => {
          const documents = new Map(chosen.flatMap((at) => across[at] ?? []));
          const { whole, apart } = bothWays(documents);
          expect(apart).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps apart what shares nothing", () => {
    const documents = new Map(
      ["Tiel", "Buren", "Zwolle"].map((place) => [
        `${place}.bestek`,
        `bestek ${place} "Pleegzorg ${place}" {
  wet: jeugdwet
  opdrachtgever "Gemeente ${place}" { gemeenten: ${place} }
  zorgvormen: pleegzorg
}
`,
      ]),
    );
    expect(groupsOf(documents)).toEqual([
      ["Tiel.bestek"],
      ["Buren.bestek"],
      ["Zwolle.bestek"],
    ]);
  });
});
