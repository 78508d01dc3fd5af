import { admitsEveryone, contractors } from "../../model/facts/providers.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "samenwerking/regie-niet-toegewezen",
  kind: "completeness",
  severity: "info",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.1.3",
      confidence: "V",
      quote:
        "dan zorgt de opdrachtgever dat de hulp, ondersteuning en zorg goed op elkaar aansluiten, tenzij Opdrachtgever een andere partij daarvoor aanwijst",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 4",
      confidence: "V",
      quote:
        "Daarbij moet duidelijk zijn wie de regie voert met het gezin of de bewoner.",
    },
  ],
  message: {
    nl: "Meer aanbieders kunnen in één gezin werken, maar wie de regie voert staat er niet bij.",
    en: "Several providers can work in one household, but who coordinates is not stated.",
  },
  check(bestek, { report, lots }) {
    const concerned = lots.filter(
      (lot) => lot.isAbsent("regie") && lot.isAbsent("casusregie"),
    );
    if (concerned.length === 0) return;
    const several = concerned.some(
      (lot) => admitsEveryone(lot) || (contractors(lot)?.max ?? 0) > 1,
    );
    if (!several && concerned.length < 2) return;
    report({
      at: bestek,
      subjects: concerned,
      fixes: () => [
        insertInto(bestek, "regie: PM", {
          nl: "Noem wie de regie voert",
          en: "Name who coordinates",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Niemand voert de regie", en: "Nobody coordinates" },
  explain: {
    nl: "Als meer aanbieders in één gezin werken, moet iemand zorgen dat de hulp op elkaar aansluit. Zonder afspraak is dat de gemeente zelf. Noem wie de regie voert.",
    en: "When several providers work in one household, someone must make the help fit together. Without an arrangement that is the municipality itself. Name who coordinates.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig  opdrachtnemers: maximaal 8 }
`,
      good: `  stadium: publicatie
  regie: wijkteam
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig  opdrachtnemers: maximaal 8 }
`,
    },
  ],
};
