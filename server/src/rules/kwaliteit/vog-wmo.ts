import { type ConstantId, figure } from "../../law/constants.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { isStaffCertificate, nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import type { Duration } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValues } from "../fix/fix.ts";
import { days, list, months } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/vog-wmo",
  kind: "guidance",
  severity: "warning",
  scope: ["geschiktheidseis", "uitvoeringseis", "kwaliteitseis"],
  waivable: true,
  validFrom: "2027-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "versie 1.3, art. 3.9a (ingang 1-1-2027)",
      confidence: "V",
      quote: "welke verklaring niet ouder mag zijn dan drie jaar",
    },
    {
      ref: "wmo2015",
      at: "art. 3.5 lid 1 (alleen delegatie)",
      confidence: "V",
      quote:
        "Bij of krachtens algemene maatregel van bestuur kunnen regels worden gesteld over de situaties waarin een aanbieder",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Geschiktheidseisen",
      confidence: "V",
      quote:
        "de opdrachtgever geen andere termijnen kan stellen aan de geldigheidsduur van die VOG",
    },
    { ref: "wmo2015", at: "art. 3.5", confidence: "V" },
    { ref: "jeugdwet", at: "art. 4.1.6", confidence: "V" },
  ],
  message: {
    nl: 'VOG-eis "{eis}" ({termijn}) wijkt af van art. 3.9a van de contractstandaard Wmo 1.3: {aanvang} bij aanvang, daarna niet ouder dan {geldig}, en binnen {opnieuw} een nieuwe als daar reden voor is.',
    en: 'Requirement "{eis}" ({termijn}) deviates from art. 3.9a of the Wmo contract standard 1.3: {aanvang} at the start, then not older than {geldig}, and a new one within {opnieuw} when there is reason.',
  },
  check(given, { report, lots }) {
    const requirement = given as Node<"geschiktheidseis">;
    const subjects = lots.filter((lot) => hasLaw(lot, "wmo-2015"));
    if (subjects.length === 0 || !isStaffCertificate(requirement)) return;
    const departures = terms.flatMap(([key, id]) => {
      const asked = lengthOf(requirement.duration(key));
      const norm = id === "cs-vog-opnieuw" ? figure(id) * 7 : figure(id);
      return asked && asked.most !== norm
        ? [{ key, id, text: asked.text, stricter: asked.most < norm }]
        : [];
    });
    const [first] = departures;
    if (!first) return;
    const ordinance =
      requirement.is("bron", "verordening") &&
      departures.every(({ stricter }) => stricter);
    const weeks = figure("cs-vog-opnieuw");
    report({
      at: [requirement, first.key],
      subjects,
      ...(ordinance && { severity: "hint" }),
      data: {
        eis: nameOf(requirement),
        termijn: list(departures.map(({ text }) => text)),
        aanvang: months(figure("cs-vog-aanvang")),
        geldig: months(figure("cs-vog-geldig")),
        opnieuw: { nl: `${weeks} weken`, en: `${weeks} weeks` },
      },
      fixes: () => [
        setValues(
          requirement,
          Object.fromEntries(
            departures.map(({ key, id }) => [
              key,
              id === "cs-vog-opnieuw"
                ? `${weeks} weken`
                : months(figure(id)).nl,
            ]),
          ),
          {
            nl: "Neem de termijnen van art. 3.9a over",
            en: "Use the terms of art. 3.9a",
          },
        ),
      ],
    });
  },
});

const terms = [
  ["maximale-leeftijd-bij-aanvang", "cs-vog-aanvang"],
  ["maximale-leeftijd", "cs-vog-geldig"],
  ["vernieuwing-binnen", "cs-vog-opnieuw"],
] as const satisfies readonly (readonly [string, ConstantId])[];

/** The longest that is allowed, in months or in days as it was written. */
function lengthOf(
  duration: Duration | undefined,
): { most: number; text: Localized } | undefined {
  if (duration?.months)
    return { most: duration.months.max, text: months(duration.months.max) };
  if (duration?.days)
    return { most: duration.days.max, text: days(duration.days.max) };
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "VOG-eis wijkt af van de contractstandaard Wmo",
    en: "Certificate of conduct departs from the Wmo contract standard",
  },
  explain: {
    nl: "De Wmo noemt zelf geen termijn voor een VOG; de contractstandaard vult dat vanaf 2027 met één regel voor alle gemeenten. Neem de termijnen van art. 3.9a over. Een strengere termijn uit de verordening wordt alleen opgemerkt.",
    en: "The Wmo sets no term for a certificate of conduct; from 2027 the contract standard fills that gap with one rule for all municipalities. Take over the terms of art. 3.9a. A stricter term of the ordinance is only noted.",
  },
  examples: [
    {
      bad: `  peildatum: 2027-02-01
  perceel 1 "Begeleiding" {
    wet: wmo-2015
    uitvoeringseis "VOG" {
      soort: vog
      maximale-leeftijd-bij-aanvang: 6 maanden
      bewijs: vog
    }
  }
`,
      good: `  peildatum: 2027-02-01
  perceel 1 "Begeleiding" {
    wet: wmo-2015
    uitvoeringseis "VOG" {
      soort: vog
      maximale-leeftijd-bij-aanvang: 3 maanden
      maximale-leeftijd: 3 jaar
      vernieuwing-binnen: 10 weken
      bewijs: vog
    }
  }
`,
    },
  ],
};
