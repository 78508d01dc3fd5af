import { isDas } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/das-kenmerken",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  yieldsTo: ["open-house/sas"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.1 (dynamisch aankoopsysteem)",
      confidence: "V",
      quote:
        "dat is beperkt in de tijd en gedurende de gehele looptijd openstaat voor ondernemers",
    },
    {
      ref: "aw2012",
      at: "art. 2.149 lid 2",
      confidence: "V",
      quote: "brengt aan de betrokken ondernemers geen kosten in rekening",
    },
    { ref: "aw2012", at: "art. 2.145 lid 1", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "een procedure om doorlopend raamovereenkomsten te sluiten voor gangbare aankopen",
    },
  ],
  message: {
    nl: "{perceel} is een DAS, maar {kenmerk}. Een DAS is volledig elektronisch, staat de hele looptijd open en kost deelnemers niets (art. 1.1, 2.145 lid 1 en 2.149 lid 2 Aw).",
    en: "{perceel} is a DAS, but {kenmerk}. A DAS is fully electronic, open during its whole term and free for participants (arts. 1.1, 2.145(1) and 2.149(2) Aw).",
  },
  check(lot, { report }) {
    if (!isDas(lot)) return;
    if (
      lot.is(
        "toetreding",
        "alleen-bij-start",
        "vaste-momenten",
        "alleen-bij-vervanging",
        "nee",
      )
    )
      report({
        at: [lot, "toetreding"],
        data: {
          kenmerk: {
            nl: "staat niet de hele looptijd open",
            en: "is not open during its whole term",
          },
        },
        fixes: () => [
          setValue(lot, "toetreding", "doorlopend", {
            nl: "Laat doorlopend toetreden",
            en: "Allow continuous entry",
          }),
        ],
      });
    else if (lot.includes("contractvorm", "raam-zonder-toetreding"))
      report({
        at: [lot, "contractvorm"],
        data: {
          kenmerk: {
            nl: "laat later niemand toetreden",
            en: "lets nobody join later",
          },
        },
      });
    if (lot.is("procedure.elektronisch", "nee"))
      report({
        at: lot.slot("procedure.elektronisch"),
        data: {
          kenmerk: { nl: "is niet elektronisch", en: "is not electronic" },
        },
      });
    const fee = lot.money("procedure.kosten-deelname");
    if (fee && fee.min > 0)
      report({
        at: lot.slot("procedure.kosten-deelname"),
        data: {
          kenmerk: {
            nl: "vraagt deelnemers een bijdrage",
            en: "charges participants a fee",
          },
        },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "DAS zonder de wettelijke kenmerken",
    en: "DPS without its statutory traits",
  },
  explain: {
    nl: "Een DAS is volledig elektronisch, staat de hele looptijd open en kost deelnemers niets. Zonder die kenmerken is het een raamovereenkomst met een andere naam. Herstel het kenmerk, of noem het een raamovereenkomst.",
    en: "A DPS is fully electronic, open during its whole term and free for participants. Without those traits it is a framework agreement with another name. Restore the trait, or call it a framework agreement.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: onbeperkt
    toetreding: vaste-momenten
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    instrument: overheidsopdracht
    procedure: das { elektronisch: ja }
    opdrachtnemers: onbeperkt
    toetreding: doorlopend
  }
`,
    },
  ],
};
