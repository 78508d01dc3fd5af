import { fold } from "../../../../grammar/src/names.ts";
import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Block } from "../../model/block.ts";
import { textsIn } from "../../model/facts/texts.ts";
import { linksIn } from "../../model/links.ts";
import type { Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { defineRule, type Fix, type Fixes, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { insertInto } from "../fix/fix.ts";
import { replaceWords } from "../fix/texts.ts";

export default defineRule({
  id: "compleetheid/dode-verwijzing",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    { ref: "taal", at: "verwijzingen moeten oplossen", confidence: "I" },
    {
      ref: "contractstandaard-wmo",
      at: "inkoopdocument Toelatingsprocedure: verwijst naar selectiecriteria in paragraaf 3.5, die er niet is",
      confidence: "V",
    },
  ],
  message: {
    nl: "'{verwijzing}' bestaat niet in {document}.",
    en: "'{verwijzing}' does not exist in {document}.",
  },
  check({ block, specification, label }, { report }) {
    const texts = textsIn(
      block,
      "reference",
      (text) => text.includes("[[") || text.search(pattern) >= 0,
    );
    if (texts.length === 0) return;
    const known = partsOf(specification);
    for (const { text, node, block: place } of texts) {
      for (const verwijzing of new Set(deadIn(text, known, specification)))
        report({
          at: node,
          data: { verwijzing, document: label },
          fixes: () => repairs(verwijzing, node, known, specification, place),
          discriminator: verwijzing,
        });
    }
  },
});

/** The numbers by which the parts of the document can be referred to; empty where a part is not listed at all. */
interface Parts {
  readonly perceel: ReadonlySet<string>;
  readonly bijlage: ReadonlySet<string>;
  readonly hoofdstuk: ReadonlySet<string>;
  readonly paragraaf: ReadonlySet<string>;
}

const pattern =
  /\b(percelen|perceel|bijlage|hoofdstuk|paragraaf|lot|annex|chapter|section) (\d{1,2}(?:\.\d{1,2})*|[A-Z]\d{0,2})\b(?!\s*(?:,\s*)?(?:van|bij|uit|of|to|Aw|Gids|Richtlijn|Jeugdwet|Wmo|\())/gu;

const partOf: Readonly<Record<string, keyof Parts>> = {
  perceel: "perceel",
  percelen: "perceel",
  lot: "perceel",
  bijlage: "bijlage",
  annex: "bijlage",
  hoofdstuk: "hoofdstuk",
  chapter: "hoofdstuk",
  paragraaf: "paragraaf",
  section: "paragraaf",
};

function deadIn(
  text: string,
  known: Parts,
  specification: Specification,
): string[] {
  const dead: string[] = [];
  for (const { name, text: link } of linksIn(text)) {
    const [found] = specification.candidates(name);
    if (!found) dead.push(link);
  }
  for (const [reference, word = "", number = ""] of text.matchAll(pattern)) {
    const part = partOf[word];
    if (!part || known[part].size === 0 || known[part].has(fold(number)))
      continue;
    // Named by letter or by number: of the other sort nothing is known.
    if ([...known[part]].some((one) => /^\d/.test(one) === /^\d/.test(number)))
      dead.push(reference);
  }
  return dead;
}

/** Of more parts than these the author finds the right one sooner in the document itself. */
const mostOffers = 5;

/** A part that is there instead of the one that is not, or the annex that is meant. */
function repairs(
  reference: string,
  node: SyntaxNode,
  known: Parts,
  specification: Specification,
  place: Block,
): Fixes {
  const [, link] = /^\[\[(.*)\]\]$/.exec(reference) ?? [];
  if (link !== undefined) return [addAnnex(link.trim(), specification)];
  const [word = "", number = ""] = reference.split(" ");
  const part = partOf[word];
  if (!part) return [];
  const others = [...known[part]].filter(
    (one) => /^\d/.test(one) === /^\d/.test(number) && !standsIn(place, one),
  );
  const unit = unitOf(node, specification);
  const replacements = others.map((one) => {
    const other = `${word} ${one.toUpperCase()}`;
    return replaceWords(unit, node, reference, other, {
      nl: `Verwijs naar ${other}`,
      en: `Refer to ${other}`,
    });
  });
  return [
    ...(others.length <= mostOffers ? replacements : []),
    part === "bijlage" ? addAnnex(number, specification) : undefined,
  ];
}

/** True for a text that stands in the part itself: that does not refer to itself. */
function standsIn(place: Block, name: string): boolean {
  for (let at: Block | undefined = place; at; at = at.parent)
    if (at.name && fold(at.name.text) === name) return true;
  return false;
}

function addAnnex(name: string, { root }: Specification): Fix | undefined {
  return /^[\p{L}\d]+$/u.test(name)
    ? insertInto(root, `bijlage ${name} { soort: PM }`, {
        nl: `Voeg bijlage ${name} toe`,
        en: `Add annex ${name}`,
      })
    : undefined;
}

function partsOf({ root, lots }: Specification): Parts {
  const chapters = root.all("hoofdstuk");
  return {
    perceel: new Set(
      lots.flatMap((lot) => (lot.implicit ? [] : numbersOf(lot))),
    ),
    bijlage: new Set(
      [root, ...lots]
        .flatMap((level) => (level as Node<"perceel">).all("bijlage"))
        .flatMap(numbersOf),
    ),
    hoofdstuk: new Set(
      chapters.map(
        (chapter, index) => numberIn(chapter.title) ?? String(index + 1),
      ),
    ),
    paragraaf: new Set(
      chapters.flatMap((chapter, index) => {
        const number = numberIn(chapter.title) ?? String(index + 1);
        return chapter
          .all("paragraaf")
          .map(
            (section, place) =>
              numberIn(section.title) ?? `${number}.${place + 1}`,
          );
      }),
    ),
  };
}

/** The number or letter of a lot or annex: its name, or what its title starts with. */
function numbersOf({
  name,
  title,
}: {
  readonly name: string | undefined;
  readonly title: string | undefined;
}): string[] {
  const number =
    /^(?:bijlage|annex|perceel|lot)?\s*(\d{1,2}|[A-Z]\d{0,2})\b/u.exec(
      title ?? "",
    )?.[1];
  return [name, number].flatMap((text) =>
    text === undefined ? [] : [fold(text)],
  );
}

function numberIn(title: string | undefined): string | undefined {
  return /^\d{1,2}(?:\.\d{1,2})*/.exec(title ?? "")?.[0];
}

export const docs: RuleDocs = {
  title: {
    nl: "Verwijzing naar iets dat er niet is",
    en: "Reference to something that is not there",
  },
  explain: {
    nl: "Bij het kopiëren tussen varianten van een document blijven verwijzingen staan naar delen die zijn geschrapt. De lezer zoekt dan naar een voorwaarde die niet bestaat. Schrap of herstel de verwijzing; met een naam tussen dubbele haken (`[[D2]]`) houdt de controle haar bij.",
    en: "Copying between variants of a document leaves references to parts that were dropped. The reader then looks for a condition that does not exist. Drop or repair the reference; with a name in double brackets (`[[D2]]`) the checker keeps track of it.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { omschrijving: "Vervoer valt onder perceel 6." }
  perceel 2 "Dagbesteding" { omschrijving: "Zonder vervoer." }
`,
      good: `  perceel 1 "Begeleiding" { omschrijving: "Vervoer valt onder perceel 2." }
  perceel 2 "Dagbesteding" { omschrijving: "Met vervoer." }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" { omschrijving: "De eisen staan in [[D7]]." }
`,
      good: `  bijlage D7 "Programma van eisen" { soort: programma-van-eisen }
  perceel 1 "Begeleiding" { omschrijving: "De eisen staan in [[D7]]." }
`,
    },
  ],
};
