import { fold } from "../../../../grammar/src/names.ts";
import { rangeOf } from "../../../../grammar/src/tree.ts";
import { chaptersFor } from "../../model/facts/contract-standard.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import { declaredVariant, derivedVariant } from "../../model/facts/variant.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { linesIn } from "../fix/language.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "compleetheid/contractstandaard-hoofdstukken",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2025-01-01",
  yieldsTo: ["compleetheid/contractstandaard-verkeerd-hoofdstuk"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "toelichting inkoopdocumenten, Inkoopdocument",
      confidence: "V",
      quote:
        "Het inkoopdocument heeft een vaste opbouw. Inkopende organisaties mogen die niet veranderen.",
    },
  ],
  message: {
    nl: "Het inkoopdocument volgt de vaste opbouw van variant '{variant}' niet: {verschillen}.",
    en: "The procurement document does not follow the fixed structure of variant '{variant}': {verschillen}.",
  },
  check(root, { lots, report }) {
    const chapters = root
      .all("hoofdstuk")
      .map(({ title }) => withoutNumber(title ?? ""));
    const variants = new Set(
      lots
        .filter(followsStandard)
        .map((lot) => declaredVariant(lot) ?? derivedVariant(lot)),
    );
    const [variant] = variants;
    if (chapters.length === 0 || !variant || variants.size > 1) return;
    const { prescribed, optional } = chaptersFor(variant);
    const found = differences(chapters, prescribed, optional);
    if (found.length > 0)
      report({
        at: [root, "hoofdstuk"],
        subjects: [root],
        data: { variant, verschillen: list(found) },
        fixes: () => [withHeadings(root, prescribed)],
      });
  },
});

function differences(
  chapters: readonly string[],
  prescribed: readonly string[],
  optional: readonly string[],
): Localized[] {
  const known = chapters.map((title) =>
    prescribed.find((chapter) => isSame(title, chapter)),
  );
  const missing = prescribed.filter((chapter) => !known.includes(chapter));
  const extra = chapters.filter(
    (title, index) =>
      !known[index] && !optional.some((chapter) => isSame(title, chapter)),
  );
  const order = known
    .filter((chapter) => chapter !== undefined)
    .map((chapter) => prescribed.indexOf(chapter));
  const found: Localized[] = [
    ...missing.map((chapter) => ({
      nl: `'${chapter}' ontbreekt`,
      en: `'${chapter}' is missing`,
    })),
    ...extra.map((title) => ({
      nl: `'${title}' is extra`,
      en: `'${title}' is extra`,
    })),
  ];
  if (
    order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0))
  )
    found.push({ nl: "de volgorde is anders", en: "the order differs" });
  return found;
}

/**
 * Puts the prescribed headings in their order, with those that are missing among them. Numbered headings would keep the
 * number of the place that they had, so those are left to the author.
 */
function withHeadings(
  root: Node<"bestek">,
  prescribed: readonly string[],
): Fix | undefined {
  const title = {
    nl: "Zet de voorgeschreven koppen op volgorde",
    en: "Put the prescribed headings in order",
  };
  const chapters = root.all("hoofdstuk");
  const known = chapters
    .map((chapter) => ({
      chapter,
      place: prescribed.findIndex((one) => isSame(chapter.title ?? "", one)),
    }))
    .filter(({ place }) => place >= 0);
  const isNumbered = chapters.some(
    ({ title: heading }) => withoutNumber(heading ?? "") !== heading,
  );
  const [first] = known;
  if (!first || isNumbered) return undefined;
  const unit = unitOf(first.chapter.block.syntax, root.specification);
  const written = new Map(
    known.map(({ chapter, place }) => {
      const { start, end } = rangeOf(chapter.block.syntax);
      return [place, { start, end, text: unit.text.slice(start, end) }];
    }),
  );
  const wanted = prescribed.map(
    (heading, place) =>
      written.get(place)?.text ??
      linesIn(unit, "bestek", `hoofdstuk "${heading}"`),
  );
  const places = [...written.values()].sort((a, b) => a.start - b.start);
  const from = places[0]?.start ?? 0;
  const indent = unit.text.slice(unit.text.lastIndexOf("\n", from) + 1, from);
  const edits = places.map(({ start, end }, index) => {
    const isLast = index === places.length - 1;
    const own = isLast ? wanted.slice(index) : [wanted[index]];
    return {
      uri: unit.uri,
      start,
      length: end - start,
      text: own.join(`\n${indent}`),
    };
  });
  return { title, edits, safe: false };
}

function isSame(title: string, chapter: string): boolean {
  const [short] = fold(chapter).split(":");
  return (
    fold(title) === fold(chapter) ||
    (fold(chapter).includes(":") && fold(title).startsWith(short ?? ""))
  );
}

/** `3. Beschrijving opdracht` and `Hoofdstuk 3 Beschrijving opdracht` are the same heading. */
function withoutNumber(title: string): string {
  return title.replace(/^(?:hoofdstuk\s+)?\d+\.?\s+/i, "").trim();
}

export const docs: RuleDocs = {
  title: {
    nl: "Opbouw van het inkoopdocument wijkt af",
    en: "Structure of the procurement document departs",
  },
  explain: {
    nl: "De contractstandaard geeft het inkoopdocument een vaste opbouw, zodat aanbieders overal op dezelfde plek vinden wat zij zoeken. Houd de hoofdstukken van de variant aan, in de vaste volgorde en zonder extra hoofdstukken. Wat extra is, past in een paragraaf of bijlage.",
    en: "The contract standard gives the procurement document a fixed structure, so that providers find things in the same place everywhere. Keep to the chapters of the variant, in the fixed order and without extra chapters. Extra matter fits in a section or annex.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2"
  contractstandaard-variant: ZEMVI1
  hoofdstuk "Inkopende organisatie"
  hoofdstuk "Definities"
  hoofdstuk "Beschrijving opdracht"
  hoofdstuk "Voorwaarden inkoopprocedure"
  hoofdstuk "Procedure voor deelneming en/of inschrijving en beoordeling"
  hoofdstuk "Bijlage 1: Aan te leveren documenten/bewijsmiddelen"
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: publicatie
  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2"
  contractstandaard-variant: ZEMVI1
  hoofdstuk "1. Definities"
  hoofdstuk "2. Inkopende organisatie"
  hoofdstuk "3. Beschrijving opdracht"
  hoofdstuk "4. Voorwaarden inkoopprocedure"
  hoofdstuk "5. Procedure voor deelneming en/of inschrijving en beoordeling"
  hoofdstuk "Bijlage 1: Aan te leveren documenten/bewijsmiddelen"
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
