import { isDas, isSas } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "procedure/das-basisprocedure",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  yieldsTo: ["open-house/sas"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.48 lid 2",
      confidence: "V",
      quote:
        "past daartoe de niet-openbare procedure toe, met uitzondering van de fase van inschrijving",
    },
    { ref: "pprc-2018", at: "paragraaf 3.4", confidence: "S" },
    { ref: "aw2012", at: "art. 2.144 lid 1", confidence: "V" },
  ],
  message: {
    nl: "{perceel} combineert een DAS met {procedure}. Een DAS wordt ingesteld met de niet-openbare procedure zonder inschrijvingsfase (art. 2.48 lid 2 en 2.144 lid 1 Aw).",
    en: "{perceel} combines a DAS with {procedure}. A DAS is set up with the restricted procedure without the tender phase (arts. 2.48(2) and 2.144(1) Aw).",
  },
  check(lot, { report }) {
    if (!isDas(lot)) return;
    const base = lot.word("procedure.basisprocedure");
    const other = isSas(lot) ? "sas" : base;
    if (
      other === undefined ||
      other === "geen" ||
      other === "niet-openbaar" ||
      other === "das"
    )
      return;
    report({
      at: isSas(lot)
        ? lot.slot("procedure")
        : lot.slot("procedure.basisprocedure"),
      data: { procedure: term(lot.slot("procedure"), other) },
      fixes: () => [
        isSas(lot)
          ? setValue(lot, "procedure", "das", {
              nl: "Kies procedure das",
              en: "Choose procedure das",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "DAS met een andere procedure",
    en: "DPS with another procedure",
  },
  explain: {
    nl: "De wet laat een DAS instellen met de niet-openbare procedure, zonder de inschrijvingsfase. Onder SAS is onduidelijk of de regels van het DAS gelden of de vrijheid van SAS. Kies `procedure: das`.",
    en: "The Act has a DPS set up with the restricted procedure, without the tender phase. Under SAS it is unclear whether the rules of the DPS or the freedom of SAS apply. Choose `procedure: dps`.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    instrument: overheidsopdracht
    procedure: sas { invulling: das }
    opdrachtnemers: onbeperkt
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: onbeperkt
  }
`,
    },
  ],
};
