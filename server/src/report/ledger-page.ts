import { formatDate } from "../../../grammar/src/calendar.ts";
import type { Interval } from "../../../grammar/src/exact.ts";
import type { LotFacts } from "../ledger/facts.ts";
import type { Ledger, SpecificationLedger } from "../ledger/ledger.ts";
import type { Motivation } from "../ledger/motivations.ts";
import {
  dayFromNames,
  motivationStateNames,
  valueBases,
} from "../ledger/names.ts";
import { thresholdNames } from "../model/facts/threshold.ts";
import type { AnyNode } from "../model/node.ts";
import { euros, list, months, period } from "../rules/shared/wording.ts";
import type { Localized } from "../vocabulary/define.ts";
import { byDocument, madeWith, outcome, troubled } from "./check-page.ts";
import { dutyBlocks } from "./ledger-duties.ts";
import * as texts from "./ledger-texts.ts";
import { ledgerTexts as say } from "./ledger-texts.ts";
import type { Block, Page, Words } from "./page.ts";
import {
  capital,
  findingBlock,
  labelled,
  ruleBlocks,
  sourceWords,
} from "./page-finding.ts";
import type { Report } from "./report.ts";

/** The ledger as a page that goes into the procurement file: to be read, filled in and signed. */
export async function ledgerPage(
  ledger: Ledger,
  report: Report,
  organisation: string | undefined,
): Promise<Page> {
  const { language } = report;
  const [first, ...more] = ledger.specifications;
  const title =
    first && more.length === 0
      ? `${say.titleOf[language]} ${first.specification.root.label}`
      : say.title[language];
  const shown = ledger.specifications.flatMap(({ findings, motivations }) => [
    ...findings,
    ...motivations.flatMap((motivation) => motivation.findings),
  ]);
  const blocks: Block[] = [
    ...(organisation === undefined
      ? []
      : [facts([[say.organisation[language], organisation]])]),
    { kind: "paragraph", words: outcome(report) },
    { kind: "paragraph", words: say.scope[language] },
    ...troubled(report.troubles, report),
    ...ledger.specifications.flatMap((one) => [
      heading(2, one.specification.root.label),
      ...specificationBlocks(one, report),
    ]),
  ];
  if (ledger.elsewhere.length > 0) {
    blocks.push(
      heading(2, say.elsewhere[language]),
      ...byDocument(ledger.elsewhere, report, say.verdict[language]),
    );
  }
  blocks.push(...signOff(report));
  blocks.push(...(await ruleBlocks([...shown, ...ledger.elsewhere], report)));
  blocks.push(madeWith(report));
  return { language, title, blocks };
}

function specificationBlocks(
  ledger: SpecificationLedger,
  report: Report,
): Block[] {
  const { specification, facts: known, findings, open } = ledger;
  // What a statutory duty tells already is not told again.
  const motivations = ledger.motivations.filter(
    ({ duties }) => duties.length === 0,
  );
  const { language, documents } = report;
  const { root, unit } = specification;
  const day = `${formatDate(known.day, language)} (${dayFromNames[known.dayFrom][language]})`;
  return [
    heading(3, say.facts[language]),
    facts([
      [say.document[language], documents.pathOf(unit.uri)],
      ...(root.is("fictief", "ja")
        ? [[say.fictional[language], say.yes[language]] as const]
        : []),
      [say.stage[language], texts.stageNames[known.stage][language]],
      [say.day[language], day],
      [say.estimate[language], amount(known.estimate)[language]],
      ...thresholdRows(known.lots, language),
    ]),
    heading(3, say.lots[language]),
    lotTable(specification.lots, known.lots, report),
    ...dutyBlocks(ledger, report),
    heading(3, say.motivations[language]),
    ...motivationBlocks(motivations, specification.lots, report),
    heading(3, say.open[language]),
    open.length > 0
      ? { kind: "list", items: open.map((one) => openItem(one, report)) }
      : { kind: "paragraph", words: say.noOpen[language] },
    heading(3, say.findings[language]),
    ...(findings.length > 0
      ? findings.map((one) => findingBlock(one, report, say.verdict[language]))
      : [{ kind: "paragraph", words: say.noFindings[language] } as const]),
  ];
}

function openItem(
  finding: Parameters<typeof findingBlock>[0],
  { documents, language }: Report,
): Words {
  const { path, start } = documents.span(finding);
  return [
    { text: `${path}:${start.line}`, style: "code" },
    ` ${finding.message[language]}`,
  ];
}

function lotTable(
  lots: readonly AnyNode[],
  known: readonly LotFacts[],
  { language }: Report,
): Block {
  const columns = [
    say.lot,
    say.law,
    say.route,
    say.regime,
    say.value,
    say.term,
    say.end,
    say.threshold,
  ];
  const rows = known.map((facts, index): Words[] => {
    const lot = lots[index];
    const word = (path: string, given: string | undefined) =>
      lot && given !== undefined ? wordIn(lot, path, given) : undefined;
    const route = [
      word("instrument", facts.instrument),
      word("procedure", facts.procedure) ?? facts.procedure,
    ].filter((part) => part !== undefined);
    return [
      facts.label,
      or(
        facts.laws.length > 0
          ? list(facts.laws.map((law) => texts.lawNames[law]))
          : undefined,
      )[language],
      route
        .map((part) => (typeof part === "string" ? part : part[language]))
        .join(", ") || say.unknown[language],
      or(facts.regime && texts.regimeNames[facts.regime])[language],
      valueText(facts)[language],
      or(facts.initial && term(facts))[language],
      or(facts.end && end(facts))[language],
      reachedText(facts)[language],
    ];
  });
  const head = columns.map((column) => column[language]);
  return { kind: "table", head, rows };
}

/** A word of the vocabulary in both languages. */
function wordIn(lot: AnyNode, path: string, word: string): Localized {
  for (const type of lot.slotAt(path).key.types) {
    const found = type.type === "enum" ? type.words[word] : undefined;
    if (found) return { nl: word, en: found.en };
  }
  return { nl: word, en: word };
}

function valueText({ value, valueBasis }: LotFacts): Localized {
  const text = amount(value);
  const basis = valueBasis && valueBases[valueBasis];
  return value && basis
    ? { nl: `${text.nl} (${basis.nl})`, en: `${text.en} (${basis.en})` }
    : text;
}

/** An amount; one of which nothing is known at all is not known. */
function amount(value: Interval | undefined): Localized {
  const isKnown = value && (value.min > 0 || Number.isFinite(value.max));
  return isKnown ? euros(value) : say.unknown;
}

function term({ initial, total }: LotFacts): Localized | undefined {
  return initial && texts.termText(months(initial), total && months(total));
}

function end(facts: LotFacts): Localized | undefined {
  const { end: first, ultimateEnd: last } = facts;
  return first && texts.endText(period(first), last && period(last));
}

/** Each threshold that lots are measured against, with the act that sets it. */
function thresholdRows(
  lots: readonly LotFacts[],
  language: Report["language"],
): [string, Words][] {
  const distinct = new Map(
    lots.flatMap(({ threshold }) =>
      threshold ? [[threshold.kind, threshold] as const] : [],
    ),
  );
  return [...distinct.values()].map(({ amount: limit, kind, act, link }) => [
    `${say.threshold[language]} (${thresholdNames[kind][language]})`,
    [`${euros(limit)[language]}, `, { text: act, link }],
  ]);
}

function reachedText({ threshold }: LotFacts): Localized {
  return threshold
    ? texts.reachedNames[threshold.reached ?? "maybe"]
    : say.none;
}

/** First how many of what, then each with its text. */
function motivationBlocks(
  motivations: readonly Motivation[],
  lots: readonly AnyNode[],
  report: Report,
): Block[] {
  const { language } = report;
  if (motivations.length === 0) {
    return [{ kind: "paragraph", words: say.noMotivations[language] }];
  }
  const asked = motivations.filter(({ state }) => state !== "unasked");
  const given = asked.filter(({ state }) => state === "motivated");
  const count = texts.motivationCount(given.length, asked.length);
  const words =
    asked.length > 0
      ? `${say.otherMotivations[language]} ${count[language]}`
      : say.otherMotivations[language];
  return [
    { kind: "paragraph", words },
    motivationTable(motivations, lots, report),
  ];
}

function motivationTable(
  motivations: readonly Motivation[],
  lots: readonly AnyNode[],
  report: Report,
): Block {
  const { language, documents } = report;
  const columns = [say.state, say.rule, say.covers, say.basis, say.text];
  const rows = motivations.map((motivation): Words[] => {
    const [first] = motivation.findings;
    const { path, start } = documents.span(motivation.place);
    const place = `${path}:${start.line}`;
    return [
      [
        {
          text: capital(motivationStateNames[motivation.state][language]),
          style: "severity",
          severity: isAnswered(motivation) ? "info" : "error",
        },
      ],
      rulesOf(motivation),
      labelled(motivation.subjects, lots, language),
      first ? sourceWords(first, report) : "",
      motivation.text === undefined
        ? [
            `${say.writeAs[language]} `,
            {
              text: `${texts.deviationKeyword[language]} ${motivation.rules[0] ?? ""}`,
              style: "code",
            },
            ` (${place})`,
          ]
        : `${motivation.text} (${place})`,
    ];
  });
  const head = columns.map((column) => column[language]);
  return { kind: "table", head, rows };
}

function isAnswered({ state }: Motivation): boolean {
  return state === "motivated" || state === "unasked";
}

/** A text that nothing asks for may answer many rules: some say enough. */
function rulesOf({ rules, state, findings }: Motivation): Words {
  const named = state === "unasked" ? rules.slice(0, 2) : rules;
  const more = named.length < rules.length ? " ..." : "";
  return [
    ...named.flatMap((id, index) => [
      ...(index > 0 ? [", "] : []),
      findings.length === 0 ? id : { text: id, link: `#${id}` },
    ]),
    more,
  ];
}

function signOff({ language }: Report): Block[] {
  const columns = [say.role, say.name, say.date, say.signature];
  return [
    heading(2, say.signOff[language]),
    {
      kind: "table",
      head: columns.map((column) => column[language]),
      rows: texts.roles.map((role) => [role[language], "", "", ""]),
    },
  ];
}

function or(text: Localized | undefined): Localized {
  return text ?? say.unknown;
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

function facts(rows: readonly (readonly [string, Words])[]): Block {
  return { kind: "facts", rows };
}
