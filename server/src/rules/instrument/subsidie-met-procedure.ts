import { isGrant } from "../../model/facts/instrument.ts";
import { mainProcedure, type Procedure } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "instrument/subsidie-met-procedure",
  kind: "consistency",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "Gemeenten verstrekken subsidies in het sociaal domein bijna altijd zonder aanbestedingsprocedure",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Van aanbesteden is echter alleen sprake als de gemeente kiest voor uitbesteding via een overheidsopdracht.",
    },
  ],
  message: {
    nl: "{perceel} is een subsidie met aanbestedingsprocedure {procedure}. Subsidies worden in het sociaal domein bijna altijd zonder aanbesteding verstrekt; bedoelt u een overheidsopdracht?",
    en: "{perceel} is a subsidy with tender procedure {procedure}. Subsidies in the social domain are almost always granted without a tender; do you mean a public contract?",
  },
  check(lot, { report }) {
    const procedure = mainProcedure(lot);
    if (!isGrant(lot) || !procedure || !tendering.has(procedure)) return;
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
      ],
    });
  },
});

const tendering: ReadonlySet<Procedure> = new Set<Procedure>([
  "sas",
  "openbaar",
  "niet-openbaar",
  "klassiek",
  "meervoudig-onderhands",
  "das",
  "prestatie-inkoop",
  "osd",
  "mededingingsprocedure-met-onderhandeling",
  "concurrentiegerichte-dialoog",
  "innovatiepartnerschap",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Subsidie met een aanbestedingsprocedure",
    en: "Grant with a tender procedure",
  },
  explain: {
    nl: "Aanbesteden hoort bij de overheidsopdracht. Een subsidie verdeelt u met een regeling, zo nodig met een rangschikking of loting; dat is geen procedure van de Aanbestedingswet. Haal de procedure weg of kies een ander instrument.",
    en: "Tendering belongs to the public contract. A grant is distributed by a scheme, with a ranking or lottery if needed; that is no procedure of the Procurement Act. Remove the procedure or choose another instrument.",
  },
  examples: [
    {
      bad: `  perceel 1 "Inloop ggz" { instrument: subsidie  procedure: openbaar }
`,
      good: `  perceel 1 "Inloop ggz" { instrument: subsidie { verdeling: rangschikking } }
`,
    },
  ],
};
