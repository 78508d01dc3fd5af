import { participantsOf } from "../../model/facts/municipalities.ts";
import { totalMonths } from "../../model/facts/term.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "regio/uittreding-niet-geregeld",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "elk jaar stappen gemeenten uit samenwerkingsverbanden, terwijl er geen verbanden samengaan, uitbreiden en ‘fuseren’",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 3.4",
      confidence: "V",
      quote: "geven aan de inkoop op termijn mogelijk zelf te willen uitvoeren",
    },
  ],
  message: {
    nl: "Niet geregeld is wat er gebeurt als een van de {aantal} gemeenten uittreedt of fuseert.",
    en: "Nothing is arranged for the case that one of the {aantal} municipalities leaves or merges.",
  },
  check(bestek, { report, lots }) {
    const aantal = participantsOf(bestek.specification)?.members.length ?? 0;
    if (aantal < 2) return;
    if (!bestek.isAbsent("uittreding") || !bestek.isAbsent("herindeling"))
      return;
    const isLong = lots.some((lot) => {
      const term = lot.at("looptijd");
      return ((term && totalMonths(term)?.min) ?? 0) > 12;
    });
    if (!isLong) return;
    report({
      at: [bestek, "opdrachtgever"],
      data: { aantal },
      fixes: () => [
        insertInto(bestek, "uittreding: PM", {
          nl: "Regel de uittreding",
          en: "Arrange withdrawal",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Uittreding of herindeling niet geregeld",
    en: "Withdrawal or merger not arranged",
  },
  explain: {
    nl: "Samenwerkingsverbanden veranderen tijdens de looptijd. Zonder afspraak ontstaat er onenigheid over contracten, volumes en gedeelde kosten als een gemeente uittreedt of fuseert. Een verwijzing naar de regeling is genoeg.",
    en: "Partnerships change during the term. Without an arrangement contracts, volumes and shared costs are disputed when a municipality leaves or merges. A reference to the scheme is enough.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
`,
      good: `  stadium: publicatie
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  uittreding: "Volgens artikel 12 van de gemeenschappelijke regeling."
`,
    },
  ],
};
