import type { DutyCase, DutyReport } from "../ledger/duties.ts";
import type { SpecificationLedger } from "../ledger/ledger.ts";
import { fulfilmentNames } from "../ledger/names.ts";
import type { AnyNode } from "../model/node.ts";
import { citedSources } from "../rules/sources.ts";
import { dueNames, dutyCount, dutyTexts as say } from "./ledger-duty-texts.ts";
import { type Block, lineBreak, type Piece, type Words } from "./page.ts";
import { capital, labelled, withCode } from "./page-finding.ts";
import type { Report } from "./report.ts";

/** The statutory duties to motivate: those that hold with their text, those for elsewhere, and those that do not hold. */
export function dutyBlocks(
  { specification, duties, facts }: SpecificationLedger,
  report: Report,
): Block[] {
  const { language } = report;
  const here = duties.filter(({ cases }) => cases.length > 0);
  const inside = here.filter(({ duty }) => duty.kept === "document");
  const elsewhere = here.filter(({ duty }) => duty.kept === "elders");
  const outside = duties.filter(({ cases }) => cases.length === 0);
  const sure = inside.filter(holds);
  const count = dutyCount(
    sure.length,
    sure.filter(isFulfilled).length,
    inside.length - sure.length,
    outside.length,
  );
  const blocks: Block[] = [
    { kind: "heading", level: 3, text: say.title[language] },
    {
      kind: "paragraph",
      words: `${say.intro[language]} ${count[language]}`,
    },
  ];
  if (inside.length > 0)
    blocks.push(insideTable(inside, specification.lots, facts.day, report));
  if (elsewhere.length > 0)
    blocks.push(
      { kind: "paragraph", words: [strong(say.later[language])] },
      elsewhereTable(elsewhere, facts.day, report),
    );
  if (outside.length > 0)
    blocks.push(
      { kind: "paragraph", words: [strong(say.outside[language])] },
      outsideTable(outside, facts.day, report),
    );
  return blocks;
}

function holds({ cases }: DutyReport): boolean {
  return cases.some(({ applies }) => applies === "sure");
}

function isFulfilled({ cases }: DutyReport): boolean {
  return cases.every(
    ({ applies, state }) => applies !== "sure" || state === "motivated",
  );
}

function insideTable(
  reports: readonly DutyReport[],
  lots: readonly AnyNode[],
  day: number,
  report: Report,
): Block {
  const { language } = report;
  const columns = [say.state, say.duty, say.cause, say.text, say.verdict];
  return {
    kind: "table",
    head: columns.map((column) => column[language]),
    rows: reports.flatMap((one) =>
      one.cases.map((found): Words[] => [
        stateWords(found, report),
        dutyWords(one, day, report),
        causeWords(found, lots, report),
        textWords(one, found, report),
        lines(say.boxes[language]),
      ]),
    ),
  };
}

function stateWords({ applies, state }: DutyCase, { language }: Report): Words {
  const sure = applies === "sure";
  const answered = state === "motivated";
  const severity = answered
    ? "info"
    : !sure
      ? "hint"
      : state === "later"
        ? "warning"
        : "error";
  // Nobody need write a motivation before it is known to be needed.
  const unsettled = !sure && (state === "missing" || state === "later");
  const text = unsettled ? say.possible : fulfilmentNames[state];
  const name: Piece = {
    text: capital(text[language]),
    style: "severity",
    severity,
  };
  return sure || unsettled
    ? [name]
    : [name, lineBreak, soft(say.possible[language])];
}

function dutyWords(
  { duty }: DutyReport,
  day: number,
  { language }: Report,
): Words {
  const remarks = [
    ...(duty.strength === "raadzaam" ? [say.advisable[language]] : []),
    ...(duty.confidence === "S" ? [say.secondary[language]] : []),
  ];
  return [
    strong(duty.title[language]),
    lineBreak,
    ...sourcesOf(duty.sources, day, language),
    ...remarks.flatMap((remark) => [lineBreak, soft(remark)]),
  ];
}

function sourcesOf(
  sources: DutyReport["duty"]["sources"],
  day: number,
  language: Report["language"],
): (string | Piece)[] {
  return citedSources(sources, day, language).flatMap(
    ({ text, link }, index) => [...(index > 0 ? ["; "] : []), { text, link }],
  );
}

function causeWords(
  { because, lots: concerned, place }: DutyCase,
  lots: readonly AnyNode[],
  report: Report,
): Words {
  const { language } = report;
  const labels = [...new Set(concerned.map(({ label }) => label))];
  return [
    because.map((sentence) => sentence[language]).join(" "),
    lineBreak,
    `${capital(labelled(labels, lots, language))} `,
    placeWords(place, report),
  ];
}

/** What stands there, or what should. */
function textWords(
  { duty }: DutyReport,
  { texts, state }: DutyCase,
  report: Report,
): Words {
  const { language } = report;
  const given = texts.flatMap(({ text, place }, index): (string | Piece)[] => [
    ...(index > 0 ? [lineBreak] : []),
    ...paragraphs(text),
    " ",
    placeWords(place, report),
  ]);
  if (state === "motivated") return given;
  const asked: (string | Piece)[] = [
    `${say.asks[language]} ${duty.asks[language]}`,
    ...(duty.write
      ? [` ${say.write[language]} `, ...withCode(duty.write[language]), "."]
      : []),
  ];
  return given.length > 0 ? [...given, lineBreak, ...asked] : asked;
}

function elsewhereTable(
  reports: readonly DutyReport[],
  day: number,
  report: Report,
): Block {
  const { language } = report;
  const columns = [say.duty, say.what, say.when];
  return {
    kind: "table",
    head: columns.map((column) => column[language]),
    rows: reports.map((one): Words[] => [
      dutyWords(one, day, report),
      [
        ...(holds(one) ? [] : [`${say.possible[language]}. `]),
        one.duty.asks[language],
      ],
      capital(dueNames[one.duty.due][language]),
    ]),
  };
}

function outsideTable(
  reports: readonly DutyReport[],
  day: number,
  report: Report,
): Block {
  const { language } = report;
  return {
    kind: "table",
    head: [say.duty[language], say.why[language]],
    rows: reports.map((one): Words[] => [
      [
        `${one.duty.title[language]} (`,
        ...sourcesOf(one.duty.sources, day, language),
        ")",
      ],
      one.reasons.map((reason) => reason[language]).join(" "),
    ]),
  };
}

function placeWords(place: DutyCase["place"], { documents }: Report): Piece {
  const { path, start } = documents.span(place);
  return { text: `(${path}:${start.line})`, style: "soft" };
}

/** A text by paragraph: where its author broke a line to fit the screen, it goes on. */
function paragraphs(text: string): (string | Piece)[] {
  return lines(
    text
      .split(/(?:\r\n|[\r\n])\s*(?:\r\n|[\r\n])/)
      .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
      .join("\n"),
  );
}

function lines(text: string): (string | Piece)[] {
  return text
    .split("\n")
    .flatMap((line, index) => (index > 0 ? [lineBreak, line] : [line]));
}

function strong(text: string): Piece {
  return { text, style: "strong" };
}

function soft(text: string): Piece {
  return { text, style: "soft" };
}
