import { isOpenHouse } from "../../model/facts/instrument.ts";
import {
  effectiveProcedure,
  type Procedure,
} from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "open-house/aanbestedingsprocedure",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Een aanbestedingsprocedure impliceert het maken van een keuze en is dus enkel van toepassing bij het instrument overheidsopdracht.",
    },
    {
      ref: "rivierenland-2021",
      at: "paragraaf 6.1",
      confidence: "V",
      quote:
        "geen vorm van aanbesteden en valt derhalve niet onder de Aanbestedingswet",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote: "maar het aantal te gunnen overeenkomsten is beperkt",
    },
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
  ],
  message: {
    nl: "{perceel} is open house, maar volgt {procedure}. Die procedure kiest tussen aanbieders; open house doet dat niet.",
    en: "{perceel} is open house but follows {procedure}. That procedure chooses between providers; an open house does not.",
  },
  check(lot, { report }) {
    const procedure = effectiveProcedure(lot);
    if (!isOpenHouse(lot) || !procedure || !choosing.has(procedure)) return;
    const slot = lot.slot("procedure");
    report({
      at: slot,
      data: { procedure: term(slot, procedure) },
      fixes: () => [
        lot.owns("procedure")
          ? removeStatement(slot, {
              nl: "Verwijder de procedure",
              en: "Remove the procedure",
            })
          : undefined,
        setValue(lot, "instrument", "overheidsopdracht", {
          nl: "Maak er een overheidsopdracht van",
          en: "Make it a public contract",
        }),
      ],
    });
  },
});

/** Procedures in which a limited number of providers is chosen; sas and das have a rule of their own. */
const choosing: ReadonlySet<Procedure> = new Set<Procedure>([
  "openbaar",
  "niet-openbaar",
  "mededingingsprocedure-met-onderhandeling",
  "onderhandelingsprocedure-zonder-aankondiging",
  "concurrentiegerichte-dialoog",
  "innovatiepartnerschap",
  "klassiek",
  "prestatie-inkoop",
  "meervoudig-onderhands",
  "enkelvoudig-onderhands",
  "onderhands",
  "osd",
  "regisseursmodel",
  "wijkgericht",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Open house met een procedure die kiest",
    en: "Open house with a procedure that chooses",
  },
  explain: {
    nl: "Is de procedure echt, dan is het een overheidsopdracht. Is het alleen een naam, dan misleidt zij de markt. Haal de procedure weg of kies overheidsopdracht; het Zeeuws model en een dialooggerichte procedure passen wel bij open house.",
    en: "If the procedure is real, it is a public contract. If it is only a name, it misleads the market. Remove the procedure or choose a public contract; the Zeeuws model and a dialogue-based procedure do fit an open house.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  procedure: openbaar }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  procedure: zeeuws-model }
`,
    },
  ],
};
