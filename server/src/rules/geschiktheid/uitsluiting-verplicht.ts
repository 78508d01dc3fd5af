import { groundsOfSort, groundsSet } from "../../model/facts/exclusion.ts";
import { isFullyRegulatedOrDas } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/uitsluiting-verplicht",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.86 lid 1-4",
      confidence: "V",
      quote:
        "sluit een gegadigde of inschrijver voorts uit van deelneming aan een aanbestedingsprocedure",
    },
  ],
  message: {
    geen: {
      nl: "De verplichte uitsluitingsgronden van art. 2.86 Aw ontbreken.",
      en: "The mandatory exclusion grounds of art. 2.86 Aw are missing.",
    },
    default: {
      nl: "De verplichte uitsluitingsgronden van art. 2.86 Aw staan er niet allemaal; er ontbreken {ontbrekend}.",
      en: "Not all mandatory exclusion grounds of art. 2.86 Aw are listed; missing are {ontbrekend}.",
    },
  },
  check(lot, { report, settings }) {
    if (!isFullyRegulatedOrDas(lot, settings) || isElsewhere(lot)) return;
    const slot = lot.slot("verplichte-uitsluitingsgronden");
    if (slot.state === "open" || slot.state === "unusable") return;
    const set = groundsSet(lot, "verplicht");
    const missing = groundsOfSort("verplicht").filter(
      (ground) => !set.has(ground),
    );
    if (missing.length === 0) return;
    const { root } = lot.specification;
    const title = {
      nl: "Neem alle verplichte gronden op",
      en: "Include all mandatory grounds",
    };
    report({
      at: set.size === 0 ? root : slot,
      message: set.size === 0 ? "geen" : "default",
      data: {
        ontbrekend: list(missing.map((ground) => spoken(term(slot, ground)))),
      },
      fixes: () => [
        slot.values.length > 0
          ? replaceValue(slot, "alle", title)
          : insertInto(root, "verplichte-uitsluitingsgronden: alle", title),
      ],
    });
  },
});

/** The grounds stand in the notice or the UEA, or are waived (Aw 2012, art. 2.86a and 2.88). */
function isElsewhere(lot: Node<"perceel">): boolean {
  return (
    !lot.isAbsent("bron-uitsluitingsgronden") ||
    !lot.isAbsent("verplichte-uitsluitingsgronden.afzien") ||
    lot.all("uitsluitingsgrond").some((ground) => !ground.isAbsent("afzien"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Verplichte uitsluitingsgronden ontbreken",
    en: "Mandatory exclusion grounds missing",
  },
  explain: {
    nl: "De gronden van art. 2.86 gelden in een gewone procedure van rechtswege, maar het UEA en de stukken moeten ze tonen. Schrijf `verplichte-uitsluitingsgronden: alle`, of zeg met `bron-uitsluitingsgronden` waar ze staan. In de SAS-procedure zijn uitsluitingsgronden een keuze.",
    en: "In a standard procedure the grounds of art. 2.86 hold by law, but the ESPD and the documents must show them. Write `mandatory-exclusion-grounds: all`, or say with `exclusion-grounds-origin` where they stand. Under SAS exclusion grounds are a choice.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    verplichte-uitsluitingsgronden: omkoping, fraude, witwassen
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    verplichte-uitsluitingsgronden: alle
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
  ],
};
