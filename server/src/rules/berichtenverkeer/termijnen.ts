import { type ConstantId, figure } from "../../law/constants.ts";
import { variantOf } from "../../model/facts/funding.ts";
import { standardNames } from "../../model/facts/messaging.ts";
import type { DurationValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { writtenText } from "../shared/written.ts";

export default defineRule({
  id: "berichtenverkeer/termijnen",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2019-07-26",
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP271",
      confidence: "V",
      quote:
        "De aanbieder verzendt een startbericht binnen vijf werkdagen na de daadwerkelijke datum waarop de ondersteuning gestart is.",
    },
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP090, OP090x4, OP272, OP274",
      confidence: "V",
      quote:
        "Voor ieder ontvangen declaratiebericht wordt binnen 10 werkdagen na ontvangst een declaratie-antwoordbericht verzonden.",
    },
  ],
  message: {
    nl: "De termijn voor {bericht} is {termijn}; in {standaard} is dat {standaardtermijn}.",
    en: "The period for {bericht} is {termijn}; in {standaard} it is {standaardtermijn}.",
  },
  check(lot, { report }) {
    if (variantOf(lot) === "taakgericht") return;
    const standaard = standardNames(lot) ?? {
      nl: "iWmo en iJw",
      en: "iWmo and iJw",
    };
    for (const { path, constant, name } of periods) {
      const slot = lot.slot(path);
      const value = slot.values.find((one) => one.type === "duration");
      const days = figure(constant);
      if (!value || agrees(value, days)) continue;
      report({
        at: slot,
        data: {
          bericht: name,
          termijn: writtenText(value.node),
          standaard,
          standaardtermijn: {
            nl: `${days} werkdagen`,
            en: `${days} working days`,
          },
        },
        fixes: () => [
          replaceValue(slot, `${days} werkdagen`, {
            nl: "Neem de termijn van de standaard over",
            en: "Take the period of the standard",
          }),
        ],
        discriminator: path,
      });
    }
  },
});

const periods = [
  {
    path: "berichtenverkeer.startbericht",
    constant: "is-startbericht",
    name: { nl: "het startbericht", en: "the start message" },
  },
  {
    path: "berichtenverkeer.stopbericht",
    constant: "is-startbericht",
    name: { nl: "het stopbericht", en: "the stop message" },
  },
  {
    path: "berichtenverkeer.retourbericht",
    constant: "is-retourbericht",
    name: { nl: "het retourbericht", en: "the return message" },
  },
  {
    path: "berichtenverkeer.declaratie-antwoord",
    constant: "is-declaratieantwoord",
    name: { nl: "het declaratie-antwoord", en: "the claim reply" },
  },
  {
    path: "berichtenverkeer.verzoek-om-toewijzing",
    constant: "is-verzoek",
    name: {
      nl: "de reactie op een verzoek om toewijzing",
      en: "the reaction to an assignment request",
    },
  },
] as const satisfies readonly {
  readonly path: string;
  readonly constant: ConstantId;
  readonly name: Localized;
}[];

/** The same number of working days, or as many weeks. */
function agrees(
  { days, workingDays }: DurationValue,
  standard: number,
): boolean {
  return days?.max === (workingDays ? standard : (standard / 5) * 7);
}

export const docs: RuleDocs = {
  title: {
    nl: "Berichttermijn wijkt af van de standaard",
    en: "Message period departs from the standard",
  },
  explain: {
    nl: "De termijnen van de standaard zijn in alle regio's gelijk en zitten in de software. Een eigen termijn moet elke aanbieder apart bijhouden. Neem de termijn van de standaard over; de cijfers zijn die van release 3.2.",
    en: "The periods of the standard are the same in all regions and are built into software. Every provider must keep track of an own period separately. Take the period of the standard; the figures are those of release 3.2.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw { startbericht: 10 werkdagen }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw { startbericht: 5 werkdagen; declaratie-antwoord: 10 werkdagen }
  }
`,
    },
  ],
};
