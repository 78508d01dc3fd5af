import { mainProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder, setValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "procedure/dialoog-of-onderhandeling-zonder-grond",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    { ref: "aw2012", at: "art. 2.28 lid 1; art. 2.30 lid 1", confidence: "V" },
    { ref: "aw2012", at: "art. 2.132 lid 1 onder i en j", confidence: "V" },
  ],
  message: {
    nl: "De procedure {procedure} bij {perceel} heeft geen grond. De wet staat haar alleen toe in de gevallen van art. 2.28 lid 1 Aw; die grond komt ook in het proces-verbaal.",
    en: "The procedure {procedure} for {perceel} has no ground. The Act allows it only in the cases of art. 2.28(1) Aw; that ground also goes into the report.",
  },
  check(lot, { settings, report }) {
    const procedure = mainProcedure(lot);
    if (
      procedure !== "concurrentiegerichte-dialoog" &&
      procedure !== "mededingingsprocedure-met-onderhandeling"
    )
      return;
    if (hasGround(lot) || !isAboveThreshold(lot, settings)) return;
    const slot = lot.slot("procedure");
    report({
      at: slot,
      data: { procedure: term(slot, procedure) },
      fixes: () => [
        lot.isAbsent("procedure.grond")
          ? insertUnder(lot, "procedure", "grond: PM", {
              nl: "Voeg de grond toe",
              en: "Add the ground",
            })
          : undefined,
        setValue(lot, "procedure", "sas", {
          nl: "Kies de SAS-procedure",
          en: "Choose the SAS procedure",
        }),
      ],
    });
  },
});

/** The cases of art. 2.28 lid 1; one that is still PM is no absent one. */
function hasGround(lot: Node<"perceel">): boolean {
  return (
    lot.state("procedure.grond") === "open" ||
    lot.includes(
      "procedure.grond",
      "geen-beschikbare-oplossing",
      "innovatief-of-ontwerp",
      "complexiteit-of-risico",
      "specificaties-niet-vast-te-stellen",
      "onaanvaardbare-inschrijvingen",
    ) ||
    lot.texts("procedure.grond").some((text) => text.includes("2.28"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Dialoog of onderhandeling zonder grond",
    en: "Dialogue or negotiation without a ground",
  },
  explain: {
    nl: "De concurrentiegerichte dialoog en de mededingingsprocedure met onderhandeling mogen alleen in de gevallen van art. 2.28 lid 1 Aw. Noem het geval bij `grond`. Voor zorg kunt u ook sas gebruiken: daarin mogen dialoog en onderhandeling zonder grond.",
    en: "The competitive dialogue and the competitive procedure with negotiation are allowed only in the cases of art. 2.28(1) Aw. Name the case under `ground`. For care you can also use sas: there dialogue and negotiation need no ground.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  eigen-verklaring: uea
  planning { aankondiging: 2022-05-01 op tenderned }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: concurrentiegerichte-dialoog
    opdrachtnemers: maximaal 6
    geraamde-waarde: € 1.000.000 per jaar
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  eigen-verklaring: uea
  planning { aankondiging: 2022-05-01 op tenderned }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: concurrentiegerichte-dialoog { grond: complexiteit-of-risico }
    opdrachtnemers: maximaal 6
    geraamde-waarde: € 1.000.000 per jaar
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};
