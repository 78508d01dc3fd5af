import { isOpenHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "open-house/eenmalige-toetreding",
  kind: "guidance",
  severity: "info",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "looptijd/onbepaald-zonder-toetreding",
    "opdrachtnemer/toetreding-tegenstrijdig",
  ],
  sources: [
    { ref: "tirkkonen", at: "C-9/17, dictum", confidence: "V" },
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "De overeenkomst is alleen open voor toetreding op het moment van uitbesteden",
    },
  ],
  message: {
    nl: "{perceel} is open house met toetreding alleen bij de start. Dat mag (Tirkkonen), maar Falk Pharma ging over een stelsel dat de hele looptijd openstaat; motiveer waarom u sluit.",
    en: "{perceel} is open house with entry only at the start. That is allowed (Tirkkonen), but Falk Pharma concerned a scheme open during its whole term; motivate why you close it.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    const closed = lot.is("toetreding", "alleen-bij-start", "nee");
    const named =
      lot.isAbsent("toetreding") &&
      lot.includes("contractvorm", "raam-zonder-toetreding");
    if (!closed && !named) return;
    report({
      at: [lot, closed ? "toetreding" : "contractvorm"],
      fixes: () => [
        setValue(lot, "toetreding", "doorlopend", {
          nl: "Laat doorlopend toetreden",
          en: "Allow continuous entry",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Open house dat na de start sluit",
    en: "Open house that closes after the start",
  },
  explain: {
    nl: "Het mag (Tirkkonen), maar het verzwakt de stelling dat iedereen kan meedoen: Falk Pharma ging over een stelsel dat de hele looptijd openstaat. Leg bij `toetreding` uit waarom later toetreden niet kan.",
    en: "It is allowed (Tirkkonen), but it weakens the claim that everybody can join: Falk Pharma concerned a scheme open during its whole term. Explain under `accession` why joining later is not possible.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Begeleiding" { instrument: open-house  toetreding: alleen-bij-start }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    toetreding: alleen-bij-start { motivering: "De locaties worden vooraf per aanbieder ingericht." }
  }
`,
    },
  ],
};
