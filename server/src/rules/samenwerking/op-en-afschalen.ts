import {
  careFormsOf,
  isCompulsory,
  isResidential,
} from "../../model/facts/care.ts";
import { hasLaw, type Law } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "samenwerking/op-en-afschalen",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "sturen op het op- of afschalen van zorg wanneer meer specialistische vormen van hulp niet lokaal maar regionaal worden ingekocht",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 5.4",
      confidence: "V",
      quote: "betere afspraken over het op- en afschalen van ondersteuning",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "wanneer stopt een behandeling en wanneer wordt overgegaan op begeleiding en hoe zorgen partijen dan voor een goede overgang?",
    },
  ],
  message: {
    nl: "Er is lichte en zware hulp ({lots}), maar geen afspraak over op- en afschalen.",
    en: "There is light and intensive care ({lots}), but no arrangement on scaling up and down.",
  },
  check(bestek, { report, lots }) {
    const arranged = [bestek, ...lots].some((level) => {
      const lot = level as Lot;
      return (
        !lot.isAbsent("op-afschaling") || !lot.isAbsent("op-afschaling-naar")
      );
    });
    if (arranged) return;
    for (const law of laws) {
      const own = lots.filter((lot) => hasLaw(lot, law));
      const light = own.filter(isLight);
      const heavy = own.filter((lot) => isHeavy(lot) && !light.includes(lot));
      if (light.length === 0 || heavy.length === 0) continue;
      report({
        at: bestek,
        subjects: [...light, ...heavy],
        data: { lots: labels([...light, ...heavy]) },
        discriminator: law,
        fixes: () => [
          insertInto(bestek, "op-afschaling: PM", {
            nl: "Voeg afspraken over op- en afschalen toe",
            en: "Add agreements on scaling up and down",
          }),
        ],
      });
    }
  },
});

type Lot = Node<"perceel">;

const laws: readonly Law[] = ["wmo-2015", "jeugdwet"];

const lightForms: ReadonlySet<string> = new Set([
  "algemene-voorziening",
  "lokaal-team",
  "preventie",
  "dyslexie",
  "ambulant-overig",
  "individuele-begeleiding",
]);

function isHeavy(lot: Lot): boolean {
  return (
    lot.includes("complexiteit", "zwaar", "complex", "hoog-complex") ||
    careFormsOf(lot).some((form) => isResidential(form) || isCompulsory(form))
  );
}

function isLight(lot: Lot): boolean {
  if (lot.has("complexiteit")) return lot.includes("complexiteit", "licht");
  const forms = careFormsOf(lot);
  return (
    forms.some((form) => lightForms.has(form)) && !forms.some(isResidential)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Geen afspraak over op- en afschalen",
    en: "No arrangement on scaling up and down",
  },
  explain: {
    nl: "Als zware hulp regionaal en lichte hulp lokaal wordt ingekocht, is afschalen het moeilijkst te sturen. Leg vast hoe en wanneer een cliënt overgaat naar lichtere of zwaardere hulp.",
    en: "When heavy care is bought regionally and light care locally, scaling down is hardest to steer. Record how and when a client moves to lighter or heavier care.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
  perceel 2 "Verblijf" { zorgvormen: residentieel }
`,
      good: `  wet: jeugdwet
  op-afschaling: "De aanbieder bespreekt elk half jaar met het lokale team of lichtere hulp volstaat."
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
  perceel 2 "Verblijf" { zorgvormen: residentieel }
`,
    },
  ],
};
