import {
  criteriaIn,
  type Scored,
  withParts,
} from "../../model/facts/criteria.ts";
import { nameOf, titleOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "gunning/ervaring-als-criterium",
  kind: "guidance",
  severity: "warning",
  scope: "gunningscriteria",
  waivable: true,
  yieldsTo: ["open-house/gunningscriteria"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.115 lid 2",
      confidence: "V",
      quote: "houden verband met het voorwerp van de overheidsopdracht",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "bijvoorbeeld door het meenemen van past performance in de gunningscriteria",
    },
  ],
  message: {
    nl: '"{criterium}" zegt iets over de aanbieder, niet over het aanbod. Ervaring van de organisatie hoort bij geschiktheid of selectie.',
    en: '"{criterium}" is about the provider, not the offer. Experience of the organisation belongs to suitability or selection.',
  },
  check(block, { report }) {
    for (const criterion of withParts(criteriaIn(block))) {
      if (!isAboutProvider(criterion)) continue;
      report({
        at: criterion,
        data: { criterium: nameOf(criterion) },
        discriminator: nameOf(criterion),
      });
    }
  },
});

const provider =
  /past performance|\breferenties?\b|\bomzet\b|certificering|ervaring van (de |het )?(organisatie|aanbieder|inschrijver|onderneming|bedrijf)/;
const staff = /personeel|medewerker|professional|team|begeleider|behandelaar/;

function isAboutProvider(given: Scored): boolean {
  const criterion = given as Node<"kwaliteit">;
  if (criterion.has("soort")) {
    return criterion.is(
      "soort",
      "past-performance",
      "referentie",
      "omzet",
      "ervaring-organisatie",
      "certificaat",
      "keurmerk",
    );
  }
  const title = titleOf(criterion);
  return provider.test(title) && !staff.test(title);
}

export const docs: RuleDocs = {
  title: {
    nl: "Gunningscriterium over de aanbieder zelf",
    en: "Award criterion about the provider itself",
  },
  explain: {
    nl: "Gunningscriteria gaan over het aanbod, niet over de aanbieder. Omzet, referenties, certificaten en ervaring van de organisatie horen bij geschiktheid of selectie. De kwaliteit en ervaring van het personeel dat de opdracht uitvoert, mag wel een gunningscriterium zijn.",
    en: "Award criteria are about the offer, not the provider. Turnover, references, certificates and experience of the organisation belong to suitability or selection. Quality and experience of the staff that execute the contract may be an award criterion.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Ervaring van de organisatie" 40%
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Ervaring van de begeleiders" 40% { soort: ervaring-personeel }
    }
  }
`,
    },
  ],
};
