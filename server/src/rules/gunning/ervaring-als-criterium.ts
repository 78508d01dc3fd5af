import {
  criteriaIn,
  type Scored,
  withParts,
} from "../../model/facts/criteria.ts";
import { nameOf, titleOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, together } from "../fix/fix.ts";
import { quoted } from "../fix/language.ts";
import { withoutCriterion } from "../shared/weighing.ts";

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
  check(block, { report, lots }) {
    for (const criterion of withParts(criteriaIn(block))) {
      if (!isAboutProvider(criterion)) continue;
      report({
        at: criterion,
        data: { criterium: nameOf(criterion) },
        fixes: () => [
          movedToSuitability(criterion, block),
          movedToSelection(criterion, block, lots),
        ],
        discriminator: nameOf(criterion),
      });
    }
  },
});

/** A requirement with the same title in place of the criterion; how it is proven is for the author to say. */
function movedToSuitability(
  criterion: Scored,
  block: Node<"gunningscriteria">,
) {
  const title = {
    nl: "Maak er een geschiktheidseis van",
    en: "Make it a suitability requirement",
  };
  const text = `geschiktheidseis ${quoted(nameOf(criterion))} {\n  bewijs: PM\n}`;
  return together(
    title,
    withoutCriterion(criterion, title),
    block.outer && insertInto(block.outer, text, title),
  );
}

/** Where candidates are selected, it can count there. */
function movedToSelection(
  criterion: Scored,
  block: Node<"gunningscriteria">,
  lots: readonly Node<"perceel">[],
) {
  const title = {
    nl: "Maak er een selectiecriterium van",
    en: "Make it a selection criterion",
  };
  const selection = lots[0]?.at("selectiecriteria");
  if (!selection || selection.outer?.block !== block.outer?.block)
    return undefined;
  const text = `selectiecriterium ${quoted(nameOf(criterion))} PM`;
  return together(
    title,
    withoutCriterion(criterion, title),
    insertInto(selection, text, title),
  );
}

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
