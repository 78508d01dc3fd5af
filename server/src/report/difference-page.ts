import { formatDate, isoDate } from "../../../grammar/src/calendar.ts";
import type { Language } from "../../../grammar/src/exact.ts";
import { regime } from "../law/regimes.ts";
import { thresholdNames } from "../model/facts/threshold.ts";
import { euros } from "../rules/shared/wording.ts";
import type { Localized } from "../vocabulary/define.ts";
import { madeWith, troubled } from "./check-page.ts";
import { type Difference, type LawChanges, lawChanges } from "./difference.ts";
import { jsonFinding } from "./json.ts";
import type { JsonDifference } from "./ledger-schema.ts";
import type { Block, Page, Words } from "./page.ts";
import { capital, findingBlock, ruleBlocks } from "./page-finding.ts";
import type { Report } from "./report.ts";
import { severityNames } from "./texts.ts";
import { version } from "./version.ts";

/** The words of `bestek report --tegen`. */
const say = {
  ownDate: {
    nl: "de eigen datum van elk document",
    en: "the own date of each document",
  },
  law: { nl: "Wat in het recht verandert", en: "What changes in the law" },
  sameLaw: {
    nl: "Tussen deze dagen verandert geen regeling die Bestek kent.",
    en: "No regime that Bestek knows changes between these days.",
  },
  begins: { nl: "Gaat gelden", en: "Begins" },
  ends: { nl: "Vervalt", en: "Ends" },
  threshold: { nl: "Drempel", en: "Threshold" },
  appears: { nl: "Nieuwe bevindingen", en: "Findings that appear" },
  disappears: {
    nl: "Bevindingen die vervallen",
    en: "Findings that disappear",
  },
  changed: { nl: "Bevindingen die veranderen", en: "Findings that change" },
  none: { nl: "Geen.", en: "None." },
  was: { nl: "Was", en: "Was" },
} satisfies Record<string, Localized>;

/** Two checks of the same documents, and what differs. */
export interface Comparison {
  readonly difference: Difference;
  readonly before: Report;
  readonly after: Report;
}

/** What the second date changes, as a page. */
export async function differencePage(comparison: Comparison): Promise<Page> {
  const { difference, before, after } = comparison;
  const { appears, disappears, changed, unchanged } = difference;
  const { language } = after;
  const [from, to] = [dayName(before, language), dayName(after, language)];
  const changes = changesOf(comparison);
  const blocks: Block[] = [
    { kind: "paragraph", words: count(unchanged)[language] },
    ...troubled(after.troubles, after),
    ...(changes ? lawBlocks(changes, language) : []),
    heading(`${say.appears[language]} (${appears.length})`),
    ...orNone(
      appears.map((finding) => findingBlock(finding, after)),
      language,
    ),
    heading(`${say.disappears[language]} (${disappears.length})`),
    ...orNone(
      disappears.map((finding) => findingBlock(finding, before)),
      language,
    ),
    heading(`${say.changed[language]} (${changed.length})`),
    ...orNone(
      changed.flatMap(({ from: was, to: becomes }): Block[] => [
        findingBlock(becomes, after),
        {
          kind: "facts",
          rows: [
            [
              say.was[language],
              `${capital(severityNames[was.severity][language])}: ${was.message[language]}`,
            ],
          ],
        },
      ]),
      language,
    ),
    ...(await ruleBlocks(
      [...appears, ...disappears, ...changed.map((one) => one.to)],
      after,
    )),
    madeWith(after),
  ];
  return { language, title: titleOf(from, to)[language], blocks };
}

/** The same for programs. */
export function differenceJson(comparison: Comparison): string {
  const { difference, before, after } = comparison;
  const changes = changesOf(comparison);
  const value: JsonDifference = {
    version: 1,
    tool: { name: "bestek", version },
    language: after.language,
    from: isoDay(before),
    to: isoDay(after),
    ...(changes && {
      law: {
        begins: [...changes.begins],
        ends: [...changes.ends],
        thresholds: changes.thresholds.map((one) => ({
          ...one,
          from: one.from / 10_000,
          to: one.to / 10_000,
        })),
      },
    }),
    appears: difference.appears.map((one) => jsonFinding(one, after)),
    disappears: difference.disappears.map((one) => jsonFinding(one, before)),
    changed: difference.changed.map(({ from, to }) => ({
      from: jsonFinding(from, before),
      to: jsonFinding(to, after),
    })),
    unchanged: difference.unchanged,
    troubles: [...after.troubles],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function changesOf({ before, after }: Comparison): LawChanges | undefined {
  const from = before.dates.referenceDate;
  const to = after.dates.referenceDate;
  return from === undefined || to === undefined
    ? undefined
    : lawChanges(from, to);
}

function lawBlocks(
  { begins, ends, thresholds }: LawChanges,
  language: Language,
): Block[] {
  const items: Words[] = [
    ...begins.map((id) => named(say.begins, regime(id), language)),
    ...ends.map((id) => named(say.ends, regime(id), language)),
    ...thresholds.map(({ kind, from, to, act }): Words => {
      const amounts = `${euros(from)[language]} → ${euros(to)[language]}`;
      const name = `${say.threshold[language]} (${thresholdNames[kind][language]})`;
      return [{ text: `${name}:`, style: "strong" }, ` ${amounts}, ${act}`];
    }),
  ];
  return [
    heading(say.law[language]),
    items.length > 0
      ? { kind: "list", items }
      : { kind: "paragraph", words: say.sameLaw[language] },
  ];
}

function named(
  label: Localized,
  { title, from, to, source }: ReturnType<typeof regime>,
  language: Language,
): Words {
  const period = [from, to].map((day) => day ?? "").join(" – ");
  return [
    { text: `${label[language]}:`, style: "strong" },
    ` ${title[language]} (${period}; ${source})`,
  ];
}

function orNone(blocks: Block[], language: Language): Block[] {
  return blocks.length > 0
    ? blocks
    : [{ kind: "paragraph", words: say.none[language] }];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

function dayName({ dates }: Report, language: Language): string {
  const { referenceDate } = dates;
  return referenceDate === undefined
    ? say.ownDate[language]
    : formatDate(referenceDate, language);
}

function isoDay({ dates }: Report): string | null {
  const { referenceDate } = dates;
  return referenceDate === undefined ? null : isoDate(referenceDate);
}

function titleOf(from: string, to: string): Localized {
  return {
    nl: `Wat verandert er tussen ${from} en ${to}`,
    en: `What changes between ${from} and ${to}`,
  };
}

function count(unchanged: number): Localized {
  return {
    nl: `${unchanged === 1 ? "1 bevinding blijft" : `${unchanged} bevindingen blijven`} gelijk.`,
    en: `${unchanged === 1 ? "1 finding stays" : `${unchanged} findings stay`} the same.`,
  };
}
