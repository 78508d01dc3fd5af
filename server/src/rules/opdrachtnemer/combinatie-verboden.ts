import { isPublicContract } from "../../model/facts/instrument.ts";
import { isStandardProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { removeBlock, removeStatement } from "../fix/removal.ts";

export default defineRule({
  id: "opdrachtnemer/combinatie-verboden",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.52 lid 3",
      confidence: "V",
      quote: "Een samenwerkingsverband van ondernemers kan zich inschrijven",
    },
    {
      ref: "aw2012",
      at: "art. 2.52 lid 4",
      confidence: "V",
      quote:
        "niet dat het samenwerkingsverband van ondernemers een bepaalde rechtsvorm heeft",
    },
    { ref: "aw2012", at: "art. 2.52 lid 7", confidence: "V" },
  ],
  message: {
    nl: "Inschrijven als combinatie is {beperking}. Een samenwerkingsverband mag inschrijven zonder bepaalde rechtsvorm (art. 2.52 lid 3 en 4 Aw).",
    en: "Tendering as a consortium is {beperking}. A group of firms may tender without a specific legal form (art. 2.52(3) and (4) Aw).",
  },
  check(lot, { report }) {
    if (!isPublicContract(lot) || !isStandardProcedure(lot)) return;
    const form = lot.at("inschrijfvorm");
    if (form?.is("combinatie", "nee"))
      report({
        at: [form, "combinatie"],
        data: { beperking: { nl: "verboden", en: "forbidden" } },
        fixes: () => [withoutRestriction(form, "combinatie")],
      });
    else if (form?.is("rechtsvorm", "bij-inschrijving"))
      report({
        at: [form, "rechtsvorm"],
        data: {
          beperking: {
            nl: "alleen mogelijk in een bepaalde rechtsvorm",
            en: "possible only in a certain legal form",
          },
        },
        fixes: () => [withoutRestriction(form, "rechtsvorm")],
      });
  },
});

/** Removes the restriction, with the block around it when that says nothing else. */
function withoutRestriction(
  form: Node<"samenwerkingsvorm">,
  key: "combinatie" | "rechtsvorm",
): Fix | undefined {
  const isAll = form.block.body?.statements.length === 1;
  const isBare = form.outer?.slotAt("inschrijfvorm").values.length === 0;
  return isAll && isBare
    ? removeBlock(form, title)
    : removeStatement(form.slot(key), title);
}

const title: Localized = {
  nl: "Verwijder de beperking",
  en: "Remove the restriction",
};

export const docs: RuleDocs = {
  title: {
    nl: "Inschrijven als combinatie verboden of beperkt",
    en: "Tendering as a consortium forbidden or limited",
  },
  explain: {
    nl: "In een gewone procedure mag een samenwerkingsverband inschrijven zonder bepaalde rechtsvorm. Een rechtsvorm eisen mag pas van de winnaar, en alleen als de uitvoering dat nodig maakt (`rechtsvorm: na-gunning`). Haal de beperking weg.",
    en: "In a standard procedure a group of firms may tender without a specific legal form. A legal form may only be required of the winner, and only where execution needs it (`legal-form: after-award`). Remove the restriction.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Hulpmiddelen" { cpv: 33196200-2  opdrachtnemers: 2; inschrijfvorm { combinatie: nee } }
`,
      good: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Hulpmiddelen" { cpv: 33196200-2  opdrachtnemers: 2; inschrijfvorm { rechtsvorm: na-gunning } }
`,
    },
  ],
};
