import { overlapKeys } from "../../model/facts/assignments.ts";
import { careFormsOf } from "../../model/facts/care.ts";
import {
  areasOf,
  areDelimited,
  type Bounds,
  boundsOf,
  isForOneParty,
  sharedMunicipalities,
} from "../../model/facts/delimitation.ts";
import { lawsOf } from "../../model/facts/law.ts";
import { defineWorkspaceRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineWorkspaceRule({
  id: "perceel/gebied-overlap",
  kind: "consistency",
  severity: "warning",
  scope: "werkmap",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "is het belangrijk om van tevoren goed na te denken hoe beide opdrachten zich tot elkaar verhouden",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "per wijk, stadsdeel, buurt of dorp de opdracht verleent",
    },
  ],
  message: {
    nl: "De opdrachten {perceelA} en {perceelB} overlappen in {gebied} voor dezelfde doelgroep, zonder afspraak hoe ze zich verhouden.",
    en: "Assignments {perceelA} and {perceelB} overlap in {gebied} for the same population without saying how they relate.",
  },
  joins: overlapKeys,
  check(workspace, { report }) {
    const earlier: Bounds[] = [];
    for (const specification of workspace.specifications()) {
      for (const lot of specification.lots) {
        if (!isForOneParty(lot)) continue;
        const bounds = boundsOf(lot);
        const found = earlier.find((one) => overlap(one, bounds));
        earlier.push(bounds);
        if (!found) continue;
        const other = found.lot;
        const areas = areasOf(lot);
        const shared =
          areas.length > 0 ? areas : sharedMunicipalities(found, bounds);
        report(specification, {
          at: lot,
          subjects: [lot],
          data: {
            perceelA: other.label,
            perceelB: lot.label,
            gebied:
              shared.length > 0
                ? list(shared)
                : { nl: "hetzelfde gebied", en: "the same area" },
          },
          related: [
            {
              at: other,
              message: { nl: "De andere opdracht", en: "The other assignment" },
            },
          ],
          discriminator: other.label,
        });
      }
    }
  },
});

/** True when two lots surely are for the same care of the same people; populations in free text decide nothing. */
function overlap(first: Bounds, second: Bounds): boolean {
  const { lot: a } = first;
  const { lot: b } = second;
  const laws = lawsOf(b);
  const forms = careFormsOf(b);
  return (
    [...lawsOf(a)].some((law) => laws.has(law)) &&
    careFormsOf(a).some((form) => forms.includes(form)) &&
    a.isAbsent("populatie") &&
    b.isAbsent("populatie") &&
    !areDelimited(first, second)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Twee opdrachten voor dezelfde doelgroep in één gebied",
    en: "Two assignments for the same population in one area",
  },
  explain: {
    nl: "Bij een taakgerichte of wijkgerichte opdracht is één partij verantwoordelijk voor een gebied. Overlappen twee van zulke opdrachten, dan verwijzen de opdrachtnemers naar elkaar. Leg onder `afbakening` of `samenwerking-met` vast hoe de opdrachten zich verhouden.",
    en: "In a task-based or neighbourhood assignment one party is responsible for an area. If two such assignments overlap, the contractors will refer to each other. Record under `delimitation` or `cooperation-with` how the assignments relate.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  opdrachtgever { gemeenten: Tiel }
  bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  perceel 1 "Jeugdhulp Noord" { gebied: Noord  zorgvormen: ambulant-overig }
  perceel 2 "Ambulant Noord" { gebied: Noord  zorgvormen: ambulant-overig }
`,
      good: `  wet: jeugdwet
  opdrachtgever { gemeenten: Tiel }
  bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  perceel 1 "Jeugdhulp Noord" { gebied: Noord  zorgvormen: ambulant-overig }
  perceel 2 "Ambulant Noord" {
    gebied: Noord
    zorgvormen: ambulant-overig
    afbakening: 1 { gaat-voor: "Perceel 2 geldt alleen voor jeugdigen die al in behandeling zijn." }
  }
`,
    },
  ],
};
