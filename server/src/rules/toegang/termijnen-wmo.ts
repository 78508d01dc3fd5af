import { type ConstantId, constant, figure } from "../../law/constants.ts";
import { hasLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import type { DurationValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { writtenText } from "../shared/written.ts";

export default defineRule({
  id: "toegang/termijnen-wmo",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.3.2 lid 1-2",
      confidence: "V",
      quote: "zo spoedig mogelijk, doch uiterlijk binnen zes weken",
    },
    {
      ref: "wmo2015",
      at: "art. 2.3.5 lid 2",
      confidence: "V",
      quote:
        "Het college geeft de beschikking binnen twee weken na ontvangst van de aanvraag.",
    },
  ],
  message: {
    nl: "De termijn voor {stap} is {termijn}; de Wmo geeft {wettelijk} ({artikel}).",
    en: "The period for {stap} is {termijn}; the Wmo gives {wettelijk} ({artikel}).",
  },
  check(lot, { report }) {
    if (!hasLaw(lot, "wmo-2015") || lot.has("toegang.opschorting")) return;
    for (const step of steps) {
      const value = durationAt(lot, step.path);
      const least = value && daysOf(value);
      if (!value || least === undefined || !step.violates(least)) continue;
      report({
        at: lot.slot(step.path),
        data: {
          stap: step.name,
          termijn: writtenText(value.node),
          wettelijk: step.statutory,
          artikel: cite("wmo2015", constant(step.figure).at),
        },
        fixes: () => [
          replaceLiteral(lot.slot(step.path), step.statutory.nl, {
            nl: `Neem ${step.statutory.nl}`,
            en: `Take ${step.statutory.en}`,
          }),
        ],
        discriminator: step.figure,
      });
    }
  },
});

interface Step {
  readonly path:
    | "toegang.termijn-onderzoek"
    | "toegang.termijn-beschikking"
    | "toegang.termijn-persoonlijk-plan";
  readonly figure: ConstantId;
  readonly name: Localized;
  readonly statutory: Localized;
  violates(days: { readonly min: number; readonly max: number }): boolean;
}

const [investigation, decision, plan] = [
  figure("wmo-onderzoek"),
  figure("wmo-beschikking"),
  figure("wmo-persoonlijk-plan"),
];

const steps: readonly Step[] = [
  {
    path: "toegang.termijn-onderzoek",
    figure: "wmo-onderzoek",
    name: {
      nl: "het onderzoek na de melding",
      en: "the investigation after the report",
    },
    statutory: { nl: `${investigation} weken`, en: `${investigation} weeks` },
    violates: ({ min }) => min > investigation * 7,
  },
  {
    path: "toegang.termijn-beschikking",
    figure: "wmo-beschikking",
    name: {
      nl: "de beschikking na de aanvraag",
      en: "the decision after the application",
    },
    statutory: { nl: `${decision} weken`, en: `${decision} weeks` },
    violates: ({ min }) => min > decision * 7,
  },
  {
    path: "toegang.termijn-persoonlijk-plan",
    figure: "wmo-persoonlijk-plan",
    name: { nl: "het persoonlijk plan", en: "the personal plan" },
    statutory: { nl: `${plan} dagen`, en: `${plan} days` },
    violates: ({ max }) => max < plan,
  },
];

function durationAt(
  lot: Node<"perceel">,
  path: Step["path"],
): DurationValue | undefined {
  return lot.slot(path).values.find((value) => value.type === "duration");
}

/** Calendar days: a month has 28 to 31 of them, five working days take a week. `maximaal` is the longest allowed. */
function daysOf({ days, months, workingDays, bound }: DurationValue) {
  if (workingDays && days)
    return at(Math.floor(days.max / 5) * 7, Math.ceil(days.max / 5) * 7 + 2);
  if (days) return at(bound ? days.max : days.min, days.max);
  return months && at((bound ? months.max : months.min) * 28, months.max * 31);
}

function at(min: number, max: number) {
  return { min, max };
}

export const docs: RuleDocs = {
  title: {
    nl: "Termijn voor cliënten is langer dan de wet",
    en: "Period for clients exceeds the Act",
  },
  explain: {
    nl: "De termijnen van de Wmo gelden voor elke cliënt; een contract kan ze niet verlengen. Neem de wettelijke termijn over of een kortere. In overleg met de cliënt kan een termijn worden opgeschort (`opschorting: met-instemming`).",
    en: "The periods of the Wmo hold for every client; a contract cannot extend them. Take the statutory period or a shorter one. In agreement with the client a period can be suspended (`suspension: by-consent`).",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toegang: gemeente { termijn-onderzoek: 8 weken } }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    toegang: gemeente { termijn-onderzoek: 6 weken  termijn-beschikking: 10 werkdagen }
  }
`,
    },
  ],
};
