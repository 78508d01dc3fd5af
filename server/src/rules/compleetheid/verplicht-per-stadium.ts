import {
  hasReached,
  noticeDate,
  type Stage,
  stageOf,
} from "../../model/facts/dates.ts";
import { rememberedOf } from "../../model/facts/remembered.ts";
import type { AnyNode } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Report, Severity } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import type { Outcome } from "../engine/check.ts";
import { insertInto, insertPaths } from "../fix/fix.ts";
import { type ExpectedKey, expectedKeys } from "../shared/expected-keys.ts";
import { kindName } from "../shared/kinds.ts";
import { labels, pathName, term } from "../shared/terms.ts";
import { date, list } from "../shared/wording.ts";

export default defineRule({
  id: "compleetheid/verplicht-per-stadium",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  last: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "Formuleren geschiktheidseisen en gunningscriteria",
    },
    { ref: "monitor-2020", at: "tabel 3", confidence: "S" },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "Alleen dan is aanbesteden verplicht",
    },
    {
      ref: "contractstandaard-wmo",
      at: "toelichting inkoopdocumenten, Beschrijving opdracht",
      confidence: "V",
      quote:
        "Bij een Europese aanbesteding moet zij beschrijven hoe de opdrachtgever individuele opdrachten verstrekt.",
    },
    { ref: "aw2012", at: "art. 2.39 lid 1", confidence: "V" },
  ],
  message: {
    vandaag: {
      nl: "Er staat geen peildatum en geen datum van de aankondiging in het bestek. Daarom zijn de regels van vandaag ({datum}) toegepast.",
      en: "The specification gives no reference date and no date of the notice. Therefore the rules of today ({datum}) were applied.",
    },
    default: {
      nl: "In {blok} ontbreekt in stadium '{stadium}': {sleutels}.",
      en: "Missing in {blok} at stage '{stadium}': {sleutels}.",
    },
  },
  check(root, { lots, report, settings, outcome }) {
    const { specification } = root;
    const stage = stageOf(specification);
    const reported = reportedKeys(outcome);
    const expected = expectedKeys.filter(
      (row) =>
        hasReached(specification, row.from) &&
        !(row.until && hasReached(specification, row.until)) &&
        !reported.has(row.path.slice(row.path.lastIndexOf(".") + 1)),
    );
    const say = (
      node: AnyNode,
      blok: Localized,
      missing: readonly ExpectedKey[],
      subjects: readonly AnyNode[],
    ) => report(reportOn(node, blok, missing, subjects, stage));

    const written = lots.filter((lot) => !lot.implicit);
    const whole = expected.filter(
      (row) => row.on === "bestek" && row.lacks(root, specification),
    );
    // What no lot has is said once, of the specification.
    const common = expected.filter(
      (row) =>
        row.on === "perceel" && lots.every((lot) => lackedBy(lot).has(row)),
    );
    if (whole.length + common.length > 0)
      say(root, theSpecification, [...whole, ...common], [root]);

    for (const [missing, nodes] of grouped(written, (lot) =>
      lacking(expected, "perceel", lot).filter((row) => !common.includes(row)),
    ))
      say(nodes[0] ?? root, levelNames(nodes), missing, nodes);
    for (const [missing, nodes] of grouped(specification.segments, (segment) =>
      lacking(expected, "segment", segment),
    ))
      say(nodes[0] ?? root, levelNames(nodes), missing, nodes);

    if (
      settings.referenceDate === undefined &&
      noticeDate(specification) === undefined &&
      root.date("peildatum") === undefined &&
      root.state("peildatum") !== "unusable"
    )
      report({
        at: [root, "peildatum"],
        severity: hasReached(specification, "concept") ? "info" : "hint",
        message: "vandaag",
        data: { datum: date(settings.today) },
        fixes: () => [
          insertInto(root, "peildatum: PM", {
            nl: "Voeg een peildatum toe",
            en: "Add a reference date",
          }),
        ],
      });
  },
});

/** A key that another rule of completeness reports is left to that rule. */
function reportedKeys(outcome: Outcome | undefined): ReadonlySet<string> {
  const found = outcome?.findings ?? [];
  return new Set(
    found.flatMap(({ rule, anchor }) =>
      rule.kind === "completeness"
        ? anchor.slice(anchor.lastIndexOf(" # ") + 3)
        : [],
    ),
  );
}

function lacking(
  expected: readonly ExpectedKey[],
  on: ExpectedKey["on"],
  node: AnyNode,
): ExpectedKey[] {
  const lacked = lackedBy(node);
  return expected.filter((row) => row.on === on && lacked.has(row));
}

/** The keys that a segment or lot lacks, whatever the stage. */
function lackedBy(node: AnyNode): ReadonlySet<ExpectedKey> {
  return rememberedOf(
    node,
    `lacked ${node.kind}`,
    () =>
      new Set(
        expectedKeys.filter(
          (row) => row.on === node.kind && row.lacks(node, node.specification),
        ),
      ),
  );
}

/** Blocks that lack the same keys, together. */
function grouped<N extends AnyNode>(
  nodes: readonly N[],
  lackingOf: (node: N) => ExpectedKey[],
): [ExpectedKey[], N[]][] {
  const groups = new Map<string, [ExpectedKey[], N[]]>();
  for (const node of nodes) {
    const missing = lackingOf(node);
    if (missing.length === 0) continue;
    const key = missing.map(({ path }) => path).join();
    const known = groups.get(key);
    if (known) known[1].push(node);
    else groups.set(key, [missing, [node]]);
  }
  return [...groups.values()];
}

const theSpecification = { nl: "het bestek", en: "the specification" };

/** `perceel 3 "Daghulp"`, `de percelen 1, 2 en 4`. */
function levelNames(nodes: readonly AnyNode[]): Localized {
  const names = labels(nodes);
  const kind = nodes[0]?.kind ?? "perceel";
  const { nl, en } = kindName(kind);
  if (nodes.length === 1)
    return { nl: `${nl} ${names.nl}`, en: `${en} ${names.en}` };
  return {
    nl:
      kind === "segment"
        ? `de segmenten ${names.nl}`
        : `de percelen ${names.nl}`,
    en: `${en}s ${names.en}`,
  };
}

const loudness: readonly Severity[] = ["error", "warning", "info", "hint"];

function reportOn(
  node: AnyNode,
  blok: Localized,
  missing: readonly ExpectedKey[],
  subjects: readonly AnyNode[],
  stage: Stage,
): Report {
  const paths = missing
    .filter(({ on }) => on === node.kind || node.kind === "bestek")
    .map(({ path }) => path);
  return {
    at: node,
    subjects,
    severity:
      loudness.find((severity) =>
        missing.some((row) => row.severity === severity),
      ) ?? "hint",
    data: {
      blok,
      stadium: term(node.specification.root.slot("stadium"), stage),
      sleutels: list(missing.map(({ path }) => pathName(node.kind, path))),
    },
    fixes: () => [
      insertPaths(node, paths, {
        nl: "Voeg de ontbrekende sleutels toe met PM",
        en: "Add the missing keys with TBD",
      }),
    ],
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Wat in dit stadium nog ontbreekt",
    en: "What is still missing at this stage",
  },
  explain: {
    nl: "Hetzelfde lege veld is gewoon in een strategie en een probleem bij publicatie. Deze regel noemt per blok wat in dit stadium wordt verwacht. Vul het in, of zet er `PM` neer als het later komt. Zonder datum rekent de controle met vandaag: zet een `peildatum` of de datum van de aankondiging, dan verandert de uitkomst niet van dag tot dag.",
    en: "The same empty field is normal in a strategy and a problem at publication. This rule names for each block what is expected at this stage. Fill it in, or write `TBD` if it comes later. Without a date the checker takes today: give a `reference-date` or the date of the notice, so that the outcome does not change from day to day.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  peildatum: 2026-05-01
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
`,
      good: `  stadium: strategie
  peildatum: 2026-05-01
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
`,
    },
    {
      bad: `  stadium: concept
  peildatum: 2026-05-01
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    opdrachtnemers: maximaal 4
    bekostiging { vorm: productie }
  }
  perceel 2 "Pleegzorg" { zorgvormen: pleegzorg  opdrachtnemers: PM }
`,
      good: `  stadium: concept
  peildatum: 2026-05-01
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  bekostiging { vorm: productie }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  opdrachtnemers: maximaal 4 }
  perceel 2 "Pleegzorg" { zorgvormen: pleegzorg  opdrachtnemers: PM }
`,
      severity: "warning",
    },
    {
      bad: `  stadium: concept
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    opdrachtnemers: maximaal 4
    bekostiging { vorm: productie }
  }
`,
      good: `  stadium: concept
  peildatum: 2026-05-01
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    opdrachtnemers: maximaal 4
    bekostiging { vorm: productie }
  }
`,
      severity: "info",
    },
  ],
};
