import { fold } from "../../../../grammar/src/names.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isGrant, isInHouse } from "../../model/facts/instrument.ts";
import { requirementsOf } from "../../model/facts/requirements.ts";
import { lacksSpecifications } from "../../model/facts/specified.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "compleetheid/documentenset",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "inkoopdocument, Algemeen en Bijlage 1; toelichting",
      confidence: "V",
      quote:
        "De uitvoeringseisen staan in de conceptovereenkomst of het programma van eisen (pve) als bijlage bij dit inkoopdocument.",
    },
    { ref: "pprc-2018", at: "paragraaf 2.5", confidence: "S" },
    { ref: "aw2012", at: "art. 2.39 lid 3", confidence: "V" },
  ],
  message: {
    nl: "De documentenset mist: {documenten}.",
    en: "The document set lacks: {documenten}.",
  },
  check(root, { lots, settings, report }) {
    if (lots.every((lot) => isInHouse(lot) || isGrant(lot))) return;
    // The set is for those who tender: once the contract runs nobody does.
    if (hasReached(root.specification, "uitvoering")) return;
    const present = new Set(
      annexes(root, lots).flatMap((annex) => annex.words("soort")),
    );
    const titles = annexes(root, lots)
      .filter((annex) => annex.isAbsent("soort"))
      .map(({ title }) => fold(title ?? ""));
    // What must be delivered stands nowhere: sas/technische-specificaties-ontbreken asks for it.
    const undescribed = lots.some((lot) => lacksSpecifications(lot, settings));
    const missing = expected.filter(
      ({ sort, called, isThere, when }) =>
        !present.has(sort) &&
        !(undescribed && sort === "programma-van-eisen") &&
        !titles.some((title) => called.test(title)) &&
        !isThere?.(root) &&
        (when?.(root) ?? true),
    );
    if (missing.length === 0) return;
    report({
      at: [root, "bijlage"],
      subjects: [root],
      data: { documenten: list(missing.map(({ name }) => name)) },
      fixes: () => [
        insertInto(
          root,
          missing
            .map(
              ({ sort, name }) =>
                `bijlage "${name.nl}" { soort: ${sort}  bestand: PM }`,
            )
            .join("\n"),
          {
            nl: "Voeg de ontbrekende stukken toe met PM",
            en: "Add the missing documents with TBD",
          },
        ),
      ],
    });
  },
});

function annexes(
  root: Node<"bestek">,
  lots: readonly Node<"perceel">[],
): Node<"bijlage">[] {
  return [root as AnyNode, ...lots].flatMap((level) =>
    (level as Node<"perceel">).all("bijlage"),
  );
}

/**
 * A document that tenderers expect. Those whose absence has a rule of its own (eigen verklaring, onderbouwing,
 * verwerkersovereenkomst, verslag van de marktconsultatie) are left to that rule.
 */
interface Expected {
  readonly sort:
    | "inkoopdocument"
    | "conceptovereenkomst"
    | "programma-van-eisen"
    | "inkoopvoorwaarden"
    | "nota-van-inlichtingen";
  readonly name: Localized;
  /** How the title of an annex that does not say its sort calls it. */
  readonly called: RegExp;
  /** Whether its contents stand in the specification itself. */
  isThere?(root: Node<"bestek">): boolean;
  when?(root: Node<"bestek">): boolean;
}

const expected: readonly Expected[] = [
  {
    sort: "inkoopdocument",
    called:
      /inkoopdocument|leidraad|beschrijvend document|(procurement|tender) document/,
    name: { nl: "Inkoopdocument", en: "Procurement document" },
    isThere: (root) => root.all("hoofdstuk").length > 0,
  },
  {
    sort: "conceptovereenkomst",
    called: /overeenkomst|agreement|contract/,
    name: { nl: "Conceptovereenkomst", en: "Draft agreement" },
  },
  {
    sort: "programma-van-eisen",
    called: /programma van eisen|\bpve\b|requirements/,
    name: { nl: "Programma van eisen", en: "Programme of requirements" },
    isThere: ({ specification }) =>
      specification.lots.some((lot) =>
        requirementsOf(lot).some(({ kind }) => kind !== "geschiktheidseis"),
      ),
  },
  {
    sort: "inkoopvoorwaarden",
    called: /inkoopvoorwaarden|purchase conditions/,
    name: {
      nl: "Algemene inkoopvoorwaarden",
      en: "General purchase conditions",
    },
    when: ({ specification }) => specification.lots.some(followsStandard),
  },
  {
    sort: "nota-van-inlichtingen",
    called: /nota van inlichtingen|clarification/,
    name: { nl: "Nota van inlichtingen", en: "Clarification note" },
    when: (root) =>
      hasReached(root.specification, "gunning") &&
      !root.isAbsent("planning.nota-van-inlichtingen"),
  },
];

export const docs: RuleDocs = {
  title: {
    nl: "Documentenset is niet compleet",
    en: "The document set is incomplete",
  },
  explain: {
    nl: "Inschrijvers zoeken steeds dezelfde stukken; een ontbrekende bijlage kost een vragenronde. Noem elk stuk als `bijlage` met zijn `soort`; een stuk dat in een ander stuk zit, telt mee als beide soorten er staan.",
    en: "Tenderers look for the same documents every time; a missing annex costs a round of questions. List every document as `annex` with its `type`; a document inside another one counts if both types are stated.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  bijlage D1 "Inkoopdocument" { soort: inkoopdocument }
  bijlage D2 "Programma van eisen" { soort: programma-van-eisen }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  bijlage D1 "Inkoopdocument" { soort: inkoopdocument }
  bijlage D2 "Overeenkomst met programma van eisen" { soort: conceptovereenkomst, programma-van-eisen }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig }
`,
    },
  ],
};
