import { isTaskBased } from "../../model/facts/funding.ts";
import { participantsOf } from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "regio/visie-ontbreekt",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Aanbieders geven aan behoefte te hebben aan één regionale visie die zij kunnen nastreven",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "De deelnemende gemeenten moeten dan wel dezelfde visie hebben op",
    },
    { ref: "jeugdwet", at: "art. 1.1 (regiovisie)", confidence: "V" },
  ],
  message: {
    nl: "{aantal} gemeenten kopen samen in, maar een gedeelde (regio)visie ontbreekt.",
    en: "{aantal} municipalities buy jointly, but a shared (regional) vision is missing.",
  },
  check(bestek, { report, lots }) {
    const aantal = participantsOf(bestek.specification)?.members.length ?? 0;
    if (aantal < 2) return;
    const hasVision =
      !bestek.isAbsent("regiovisie") && !bestek.is("regiovisie", "nee");
    const shared =
      !bestek.isAbsent("visie") &&
      !bestek.is("visie", "nee") &&
      !bestek.is("visie.niveau", "lokaal");
    const steering = lots.some(
      (lot) => isTaskBased(lot) && !lot.isAbsent("sturingsvisie"),
    );
    if (hasVision || shared || steering) return;
    report({
      at: [bestek, "opdrachtgever"],
      data: { aantal },
      fixes: () => [
        insertInto(bestek, "regiovisie { vastgesteld: PM }", {
          nl: "Voeg de regiovisie toe",
          en: "Add the regional vision",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Gedeelde regiovisie ontbreekt",
    en: "Shared regional vision is missing",
  },
  explain: {
    nl: "Aanbieders willen één visie om op te sturen. Taakgericht inkopen mislukt als gemeenten verschillende dingen willen. Verwijs naar de vastgestelde regiovisie met titel en datum.",
    en: "Providers want one vision to aim at. Task-based buying fails if municipalities want different things. Refer to the adopted regional vision with its title and date.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
`,
      good: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  regiovisie "Samen voor jeugd 2025-2030" { vastgesteld: 2025-06-01 }
`,
    },
  ],
};
