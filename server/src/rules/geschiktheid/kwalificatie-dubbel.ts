import { criteriaOf, withParts } from "../../model/facts/criteria.ts";
import {
  isQualification,
  isSameItem,
  nameOf,
} from "../../model/facts/requirements.ts";
import { isFullyRegulated } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { inOnePlace } from "../shared/double.ts";

export default defineRule({
  id: "geschiktheid/kwalificatie-dubbel",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.93 lid 1 onder g",
      confidence: "V",
      quote: "mits deze niet als een gunningscriterium worden toegepast",
    },
  ],
  message: {
    nl: '"{item}" is zowel geschiktheidseis als gunningscriterium. Beroepskwalificaties mogen geen geschiktheidseis zijn als ze ook als gunningscriterium gelden (art. 2.93 lid 1 onder g Aw).',
    en: '"{item}" is both a suitability requirement and an award criterion. Professional qualifications may not be a requirement if they also count as award criterion (art. 2.93(1)(g) Aw).',
  },
  check(lot, { report, settings }) {
    if (!isFullyRegulated(lot, settings)) return;
    const requirements = lot.all("geschiktheidseis").filter(isQualification);
    for (const criterion of withParts(criteriaOf(lot))) {
      const same = requirements.find((one) => isSameItem(one, criterion));
      if (!same) continue;
      report({
        at: criterion,
        data: { item: nameOf(criterion) },
        fixes: () =>
          inOnePlace(criterion, same, {
            nl: "geschiktheidseis",
            en: "suitability requirement",
          }),
        related: [
          {
            at: same,
            message: {
              nl: "hier als geschiktheidseis",
              en: "here as suitability requirement",
            },
          },
        ],
        discriminator: nameOf(criterion),
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Beroepskwalificatie als eis én als gunningscriterium",
    en: "Professional qualification as requirement and as award criterion",
  },
  explain: {
    nl: "Een diploma of beroepskwalificatie die als geschiktheidseis geldt, mag in een gewone procedure niet ook punten opleveren: dan beslist hetzelfde papier twee keer. Kies één plaats. Een minimumniveau als eis en een duidelijk hoger niveau als criterium mag wel; beschrijf dan beide niveaus in `omschrijving`.",
    en: "In a standard procedure a diploma or professional qualification that is a suitability requirement may not earn points as well: the same paper then decides twice. Choose one place. A minimum level as requirement and a clearly higher level as criterion is allowed; describe both levels in `description`.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Opleiding van begeleiders" { soort: opleiding }
    gunningscriteria {
      kwaliteit "Opleiding van begeleiders" 50%
      prijs "Tarief" 50%
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Opleiding van begeleiders" 50%
      prijs "Tarief" 50%
    }
  }
`,
    },
  ],
};
