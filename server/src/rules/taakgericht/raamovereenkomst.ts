import { formOf, isTaskBased } from "../../model/facts/funding.ts";
import { isFramework } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "taakgericht/raamovereenkomst",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/vast-budget-of-taakgericht"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.5.1 Type overeenkomst",
      confidence: "V",
      quote:
        "De inkopende organisatie sluit de inkoopprocedure af met een overeenkomst van opdracht",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "Deze bekostigingsvorm komt overeen met de vierde optie van ‘contractvormen’: een vast budget",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de overeenkomst biedt geen garantie voor omzet omdat elke individuele cliënt zelf de zorgaanbieder kiest",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Type overeenkomst",
      confidence: "V",
      quote:
        "De raamovereenkomst verplicht de opdrachtgever niet tot afname en geeft geen afnamegarantie.",
    },
  ],
  message: {
    nl: "{perceel} is taakgericht maar als raamovereenkomst opgezet. Een raamovereenkomst geeft geen afnamegarantie; bij een taak hoort een overeenkomst van opdracht met vast budget.",
    en: "{perceel} is task-based but set up as a framework agreement, which gives no purchase guarantee; a task calls for a contract with a fixed budget.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot) || formOf(lot) === "gemengd" || !isFramework(lot))
      return;
    const slot = lot.slot("contractvorm");
    report({
      at: slot,
      fixes: () => [
        replaceValue(slot, "overeenkomst-van-opdracht", {
          nl: "Maak er een overeenkomst van opdracht van",
          en: "Make it a service contract",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht als raamovereenkomst",
    en: "Task-based set up as a framework",
  },
  explain: {
    nl: "Een raamovereenkomst legt alleen voorwaarden vast voor latere opdrachten en geeft geen recht op afname. Bij een taak komen er geen latere opdrachten: taak en bedrag staan bij ondertekening vast. Kies een overeenkomst van opdracht of een vast budget.",
    en: "A framework only sets terms for later orders and gives no right to any. With a task there are no later orders: task and amount are given at signing. Choose a service contract or a fixed budget.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    contractvorm: raamovereenkomst
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    contractvorm: overeenkomst-van-opdracht
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
