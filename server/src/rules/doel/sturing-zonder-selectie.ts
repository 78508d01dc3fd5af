import { aimsAt, goalName } from "../../model/facts/goals.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { admitsEveryone, hasMaximum } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "doel/sturing-zonder-selectie",
  kind: "guidance",
  severity: "hint",
  scope: "doel",
  waivable: true,
  yieldsTo: ["doel/tegenstrijdige-doelen"],
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "Waar het niet willen selecteren juist één van de speerpunten is bij een Open House of dialooggerichte procedure, is selecteren inherent aan een selectieve procedure",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "vraagt om een andere inkoopvorm dan ‘open house’ opdat de juiste partners geselecteerd kunnen worden",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "weinig grip op aanbieders ervaren en het lastig vinden om te sturen via contractmanagement",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 4",
      confidence: "V",
      quote: "om een versnipperd zorglandschap tegen te gaan",
    },
    { ref: "aef-2015", at: "paragraaf 5.4", confidence: "I" },
  ],
  message: {
    nl: "Doel '{doel}' vraagt keuze tussen aanbieders, maar {instrument} laat iedereen toe die aan de eisen voldoet.",
    en: "Goal '{doel}' needs a choice between providers, but {instrument} admits everyone who qualifies.",
  },
  check(goal, { report, lots }) {
    const asksChoice = aimsAt(
      goal,
      "sturen",
      "selecteren",
      "grip-op-aanbieders",
      "minder-aanbieders",
      "versnippering-tegengaan",
      "partnerschap",
    );
    if (
      !asksChoice ||
      goal.includes("middel", "minimumeisen", "contractmanagement")
    )
      return;
    for (const [reason, subjects] of Map.groupBy(lots, whyOpen)) {
      if (!reason) continue;
      report({
        at: goal,
        subjects,
        data: { doel: goalName(goal), instrument: names[reason] },
        discriminator: reason,
      });
    }
  },
});

type Open =
  | "open-house"
  | "onbeperkt"
  | "zeeuws-model"
  | "dialooggericht"
  | "das";

const names: Readonly<Record<Open, Localized>> = {
  "open-house": { nl: "open house", en: "an open house" },
  onbeperkt: {
    nl: "een onbeperkt aantal opdrachtnemers",
    en: "an unlimited number of contractors",
  },
  "zeeuws-model": { nl: "het Zeeuws model", en: "the Zeeland model" },
  dialooggericht: {
    nl: "een dialooggerichte procedure zonder maximum",
    en: "a dialogue-based procedure without a maximum",
  },
  das: {
    nl: "een dynamisch aankoopsysteem",
    en: "a dynamic purchasing system",
  },
};

/** What makes that a lot is open to everyone who qualifies. */
function whyOpen(lot: Node<"perceel">): Open | undefined {
  if (isOpenHouse(lot)) return "open-house";
  if (admitsEveryone(lot)) return "onbeperkt";
  const procedure = effectiveProcedure(lot);
  if (
    (procedure === "zeeuws-model" ||
      procedure === "dialooggericht" ||
      procedure === "das") &&
    !hasMaximum(lot)
  )
    return procedure;
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Willen sturen, maar niet kiezen",
    en: "Wanting to steer without choosing",
  },
  explain: {
    nl: "Wie iedereen toelaat die aan de eisen voldoet, kiest geen partners en beperkt geen aantal. Dat kan een bewuste afweging zijn: noem dan de minimumeisen of het contractmanagement als `middel` van het doel, of leg de keuze uit met `motivering`. Anders past een procedure waarin u kiest beter bij het doel.",
    en: "Who admits everyone that qualifies chooses no partners and limits no number. That may be a conscious choice: then name the minimum requirements or contract management as `means` of the goal, or explain it with `motivation`. Otherwise a procedure in which you choose fits the goal better.",
  },
  examples: [
    {
      bad: `  doel "Grip op het aantal aanbieders" { soort: grip-op-aanbieders }
  perceel 1 "Begeleiding" { instrument: open-house }
`,
      good: `  doel "Grip op het aantal aanbieders" { soort: grip-op-aanbieders  middel: minimumeisen, contractmanagement }
  perceel 1 "Begeleiding" { instrument: open-house }
`,
    },
    {
      bad: `  doel "Vaste partners" { soort: partnerschap }
  perceel 1 "Begeleiding" { opdrachtnemers: onbeperkt }
`,
      good: `  doel "Vaste partners" { soort: partnerschap }
  perceel 1 "Begeleiding" { opdrachtnemers: maximaal 5 }
`,
    },
  ],
};
