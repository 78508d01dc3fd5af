import { isOpenHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { limit } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/maximum-aanbieders",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-06-02",
  sources: [
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "overeenkomsten sluit met elke ondernemer die tegen standaard voorwaarden en tarieven bepaalde goederen of diensten kan leveren",
    },
    {
      ref: "rivierenland-2021",
      at: "paragraaf 6.1",
      confidence: "V",
      quote:
        "iedere aanbieder die voldoet aan minimum(kwaliteits)eisen zich mag inschrijven",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "De gemeente heeft geen invloed op het aantal partijen waarmee zij een contract afsluit.",
    },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is open house met {bound} opdrachtnemers. Open house staat open voor elke aanbieder die voldoet; een maximum is een keuze (Falk Pharma).",
    en: "{perceel} is open house with {bound} contractors. An open house is open to every provider that qualifies; a maximum is a choice (Falk Pharma).",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    const slot = lot.slot("opdrachtnemers");
    // `circa 40` is what is expected, not where admission stops.
    if (
      slot.values.some(
        (value) => value.type === "count" && value.bound === "circa",
      )
    )
      return;
    const number =
      lot.count("opdrachtnemers") ?? lot.count("opdrachtnemers.maximum");
    if (!number || number.max < 1 || !Number.isFinite(number.max)) return;
    report({
      at: slot,
      data: { bound: limit(number) },
      fixes: () => [
        setValue(lot, "opdrachtnemers", "onbeperkt", {
          nl: "Laat iedereen toe die voldoet",
          en: "Admit everybody who qualifies",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Open house met een maximum", en: "Open house with a maximum" },
  explain: {
    nl: "Een maximum betekent dat een aanbieder die voldoet toch wordt geweigerd. Dan is er geselecteerd en golden de aanbestedingsregels. Schrijf `onbeperkt`; een verwachting schrijft u als `verwacht`.",
    en: "A maximum means that a provider who qualifies is still refused. Then there was a selection and the tender rules applied. Write `unlimited`; write an expectation as `expected`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  opdrachtnemers: maximaal 12 }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  opdrachtnemers: onbeperkt }
`,
    },
  ],
};
