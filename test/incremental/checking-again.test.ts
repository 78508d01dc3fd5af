import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { document } from "../../bench/generate.ts";
import { fragment } from "../../grammar/src/test-arbitrary.ts";
import type { AnyNode } from "../../server/src/model/node.ts";
import { type Unit, Workspace } from "../../server/src/model/workspace.ts";
import type { Context } from "../../server/src/rules/define.ts";
import { isRule } from "../../server/src/rules/engine/activity.ts";
import { callOn } from "../../server/src/rules/engine/call.ts";
import { Checker } from "../../server/src/rules/engine/checker.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { today } from "../rules/check-text.ts";

/**
 * After any series of edits the findings are those of a workspace that never saw the texts of before. This is what
 * makes it safe to run only the rules that an edit concerns.
 */

const samples = join(import.meta.dirname, "../../samples");
const texts: readonly { name: string; text: string }[] = [
  ...(readdirSync(samples, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".bestek"))
    .filter((name) => statSync(join(samples, name)).isFile())
    .sort()
    .map((name) => ({ name, text: readFileSync(join(samples, name), "utf8") })),
  { name: "generated", text: document(150) },
];

/** How many series of edits each document gets; more on demand. */
const runs = Number(process.env.PROPERTY_RUNS ?? 3);

/** What is said of a finding, with the words that it is said in and everywhere that it points. */
function plain(finding: Finding): unknown {
  const { rule, severity, message, uri, start, end, related, fixes, anchor } =
    finding;
  return {
    rule: rule.id,
    severity,
    message,
    at: [uri, start, end],
    related,
    fixes: fixes.map(({ title, edits, safe }) => ({ title, edits, safe })),
    anchor,
    subjects: finding.subjects.map(({ kind, label }) => `${kind} ${label}`),
    isEveryLot: finding.isEveryLot,
    day: finding.day,
    waivedBy: finding.waivedBy?.motivation,
  };
}

function findingsOf(checker: Checker): unknown[] {
  const { findings, waived } = checker.result();
  const inOrder = (found: readonly Finding[]) =>
    found.map((one) => JSON.stringify(plain(one), null, 1)).sort();
  return [inOrder(findings), inOrder(waived)];
}

/** Documents that are edited, each with a workspace that sees every edit. */
class Edited {
  readonly #workspace = new Workspace(["/w"]);
  readonly #checker = new Checker(this.#workspace, rules, { today });
  readonly #texts = new Map<string, string>();

  /** Of a document that is not open in an editor less is kept. */
  readonly #isOpen: (uri: string) => boolean;

  constructor(isOpen: (uri: string) => boolean = () => true) {
    this.#isOpen = isOpen;
  }

  set(uri: string, text: string): void {
    this.#checker.mark(uri, this.#isOpen(uri));
    this.#texts.set(uri, text);
    this.#workspace.set(uri, text);
  }

  delete(uri: string): void {
    this.#texts.delete(uri);
    this.#workspace.delete(uri);
  }

  text(uri: string): string | undefined {
    return this.#texts.get(uri);
  }

  get uris(): string[] {
    return [...this.#texts.keys()];
  }

  expectAsFresh(): void {
    const fresh = new Workspace(["/w"]);
    for (const { uri, text } of this.#workspace.units) fresh.set(uri, text);
    const expected = findingsOf(new Checker(fresh, rules, { today }));
    expect(findingsOf(this.#checker)).toEqual(expected);
  }
}

interface Step {
  readonly at: number;
  readonly length: number;
  readonly form: "type" | "line" | "cut" | "copy" | "undo" | "insert";
  readonly added: string;
}

const lines = [
  "wet: jeugdwet",
  "wet: wmo-2015",
  "stadium: publicatie",
  "stadium: strategie",
  "instrument: open-house",
  "instrument: overheidsopdracht",
  "instrument: PM",
  "procedure: openbaar",
  "geraamde-waarde: € 900.000 per jaar",
  "geraamde-waarde: PM",
  "opdrachtnemers: 1",
  "zorgvormen: daghulp, logeren",
  "looptijd { duur: 12 jaar }",
  "looptijd.duur: 5 jaar",
  "looptijd { duur: 2 jaar; duur: 9 jaar }",
  'afwijking looptijd/lange-duur { motivering: "Om deze reden is dit hier zo gedaan." }',
  'afwijking perceel/clustering { motivering: "Om deze reden is dit hier zo gedaan." }',
  'motivering: "Aanbieders moeten investeren in nieuwe locaties."',
  'perceel X "Nieuw" { zorgvormen: daghulp }',
  'segment Y "Nieuw" { perceel Z { zorgvormen: logeren } }',
  'eisenset Basis { geschiktheidseis "VOG" }',
  "eisen: Basis",
  "product: J4.Pleegzorg",
  'product P "Groep" { tarief: € 60,00; eenheid: uur }',
  'kwaliteit "Plan" 30%',
  'gunningscriteria { methode: bpkv; prijs 40%; kwaliteit "Plan" 30% }',
  "bekostiging { uitvoeringsvariant: taakgericht }",
  "toegang: PM",
  'doel Thuis "Zo thuis mogelijk" { soort: normaliseren }',
  "volgt-uit: Thuis",
  'omschrijving: "Zie [[Thuis]] en perceel 9."',
  'notitie "TODO: nog invullen"',
  "voorganger: Oud2019",
  "gemeenten: Tiel, Buren",
  "}",
  "segment Q {",
  "onzin",
];

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat({ max: 12 }),
  form: fc.constantFrom(
    ...(["type", "line", "cut", "copy", "undo", "insert"] as const),
  ),
  added: fc.oneof(fragment, fc.constantFrom(..."abcxyz0159 ")),
});

/** Whether someone asks for the findings before the next edit; in an editor several edits may come first. */
const isSeen = fc.integer({ min: 0, max: 3 }).map((one) => one > 0);

/** The text after a step; `before` is what it was before the last one. */
function after(text: string, before: string, step: Step, line: string): string {
  const start = Math.floor(step.at * text.length);
  const breaks = text.split("\n");
  const row = Math.floor(step.at * breaks.length);
  switch (step.form) {
    case "type":
      return text.slice(0, start) + step.added + text.slice(start);
    case "cut":
      return text.slice(0, start) + text.slice(start + step.length);
    case "line":
      return breaks.toSpliced(row, 0, line).join("\n");
    case "insert":
      return breaks.toSpliced(row, 1).join("\n");
    case "copy":
      return breaks
        .toSpliced(row, 0, ...breaks.slice(row, row + step.length))
        .join("\n");
    case "undo":
      return before;
  }
}

describe.each(texts)("$name", ({ text }) => {
  test("is checked again as if it were new after every edit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, fc.constantFrom(...lines), isSeen), {
          minLength: 1,
          maxLength: 6,
        }),
        (steps) => {
          const edited = new Edited();
          edited.set("/w/a.bestek", text);
          edited.expectAsFresh();
          let before = text;
          for (const [next, line, isSeen] of steps) {
            const now = edited.text("/w/a.bestek") ?? "";
            edited.set("/w/a.bestek", after(now, before, next, line));
            if (isSeen) edited.expectAsFresh();
            before = now;
          }
          edited.expectAsFresh();
        },
      ),
      { numRuns: runs },
    );
  });
});

test("what PM keeps from being checked is not taken for what another rule found", () => {
  const edited = new Edited();
  const around = (segments: string) =>
    `bestek A "A" {\n  procedure: PM\n  ${segments}\n}\n`;
  edited.set("/w/a.bestek", around('segment X "X" { }'));
  edited.expectAsFresh();
  edited.set("/w/a.bestek", around('segment Y "Y" { }\n  segment X "X" { }'));
  edited.expectAsFresh();
});

test("the first specification that is written is compared with itself", () => {
  const edited = new Edited();
  edited.set("/w/a.bestek", "");
  edited.expectAsFresh();
  edited.set(
    "/w/a.bestek",
    'bestek A "A" {\n  perceel 1 "E" { op-afschaling-naar: 2 }\n  perceel 2 "T"\n}\n',
  );
  edited.expectAsFresh();
});

/** Documents that use one another or know each other by name. */
const folder: Readonly<Record<string, string>> = {
  "/w/a.bestek": `gebruik "./delen/eisen.bestek"
bestek Eerste "Eerste" {
  stadium: concept
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  opdrachtgever "Regio" { gemeenten: Buren, Tiel }
  looptijd { ingang: 2023-01-01; duur: 3 jaar }
  voorganger: Tweede
  perceel 1 "Daghulp" {
    zorgvormen: daghulp
    eisen: Basis
    geraamde-waarde: € 300.000 per jaar
    opdrachtnemers: 3
  }
  perceel 2 "Logeren" { zorgvormen: logeren; eisen: Basis, Extra }
}
`,
  "/w/delen/eisen.bestek": `eisenset Basis { geschiktheidseis "SKJ-registratie" { bewijs: register } }
eisenset Extra "Meer" { geschiktheidseis "VOG"; eisen: Basis }
`,
  "/w/b.bestek": `bestek Tweede "Tweede" {
  stadium: uitvoering
  wet: jeugdwet
  opdrachtgever "Regio" { gemeenten: Buren, Tiel }
  looptijd { ingang: 2022-01-01; duur: 3 jaar }
  perceel 1 "Daghulp" { zorgvormen: daghulp; geraamde-waarde: € 300.000 per jaar }
}
`,
};

const uris = Object.keys(folder);

describe("edits that nobody looked between", () => {
  test("all count", () => {
    const edited = new Edited();
    const text = document(100);
    edited.set("/w/a.bestek", text);
    edited.expectAsFresh();
    const once = text.replace("overheidsopdracht", "open-house");
    edited.set("/w/a.bestek", once);
    edited.set("/w/a.bestek", once.replace("jeugdwet", "wmo-2015"));
    edited.expectAsFresh();
  });
});

describe("documents together", () => {
  test("an edit of one asks nothing of the others that do not know it", () => {
    const asked = new Set<string>();
    const noted = rules.map((rule) =>
      isRule(rule)
        ? {
            ...rule,
            check(subject: AnyNode | Unit, context: Context) {
              if ("specification" in subject)
                asked.add(subject.specification.unit.uri);
              callOn(rule, subject, context);
            },
          }
        : rule,
    );
    const text = (name: string, stage: string) =>
      `bestek ${name} "${name}" {\n  stadium: ${stage}\n  perceel 1 { zorgvormen: daghulp }\n}\n`;
    const workspace = new Workspace(["/w"]);
    const checker = new Checker(workspace, noted, { today });
    for (const name of ["a", "b", "c"])
      workspace.set(`/w/${name}.bestek`, text(name, "concept"));
    checker.result();
    asked.clear();
    workspace.set("/w/b.bestek", text("b", "publicatie"));
    checker.result();
    expect([...asked]).toEqual(["/w/b.bestek"]);
  });

  test("are found the same in whatever order they arrive", () => {
    const named = (title: string) => `bestek Zelfde "${title}" {
  wet: jeugdwet
  opdrachtgever "R" { gemeenten: Tiel }
  bekostiging { uitvoeringsvariant: taakgericht; vorm: populatie }
  perceel 1 "${title}" { gebied: Noord; zorgvormen: ambulant-overig }
}
`;
    const texts = ["a", "b", "c"].map(
      (name) => [`/w/${name}.bestek`, named(name)] as const,
    );
    const findings = (all: typeof texts) => {
      const workspace = new Workspace(["/w"]);
      for (const [uri, text] of all) workspace.set(uri, text);
      return findingsOf(new Checker(workspace, rules, { today }));
    };
    expect(findings(texts.toReversed())).toEqual(findings(texts));
  });

  test("are checked again as if they were new after every edit, arrival and departure", () => {
    const move = fc.record({
      uri: fc.constantFrom(...uris),
      isGone: fc.boolean(),
      step,
      isSeen,
      line: fc.constantFrom(
        ...lines,
        'gebruik "./b.bestek"',
        'bestek Tweede "Nog een" { wet: wmo-2015 }',
        'eisenset Basis { geschiktheidseis "Anders" }',
        "voorganger: Eerste",
        "eisen: Extra",
      ),
    });
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        // One document after another is open, so that the others are looked at from outside.
        let count = 0;
        const edited = new Edited((uri) => uri === uris[count++ % uris.length]);
        for (const uri of uris) edited.set(uri, folder[uri] ?? "");
        edited.expectAsFresh();
        for (const { uri, isGone, step: next, line, isSeen } of moves) {
          const now = edited.text(uri);
          if (now === undefined) edited.set(uri, folder[uri] ?? "");
          else if (isGone && next.form === "cut") edited.delete(uri);
          else edited.set(uri, after(now, folder[uri] ?? "", next, line));
          if (isSeen) edited.expectAsFresh();
        }
        edited.expectAsFresh();
      }),
      { numRuns: 3 * runs },
    );
  });
});
