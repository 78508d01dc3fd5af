import { isGreater, sum } from "../../../../grammar/src/exact.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { isOrdinaryCpv } from "../../model/facts/services.ts";
import { valueOfPart } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { splitOff } from "../shared/split.ts";
import { labels } from "../shared/terms.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "sas/gemengde-opdracht",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.12a lid 2",
      confidence: "V",
      quote:
        "wordt het hoofdvoorwerp bepaald door de hoogst geraamde waarde van de respectieve diensten of leveringen",
    },
  ],
  message: {
    nl: "In {perceel} is {deel} ({waarde1}) meer waard dan de sociale dienst ({waarde2}). Het hoofdvoorwerp bepaalt het regime (art. 2.12a lid 2 Aw); SAS past hier niet.",
    en: "In {perceel}, {deel} ({waarde1}) is worth more than the social service ({waarde2}). The main object decides the regime (art. 2.12a(2) Aw); SAS does not fit here.",
  },
  check(lot, { report }) {
    const parts = isSas(lot) ? lot.all("onderdeel") : [];
    const social = parts.filter(isSocialPart);
    const other = parts.filter((part) => !isSocialPart(part));
    if (social.length === 0 || other.length === 0) return;
    const ours = togetherOf(social, lot);
    const theirs = togetherOf(other, lot);
    if (!ours || !theirs || isGreater(theirs, ours) !== "yes") return;
    const [largest = lot] = other;
    report({
      at: largest,
      subjects: [lot],
      data: {
        deel: labels(other),
        waarde1: euros(theirs),
        waarde2: euros(ours),
      },
      fixes: () => [splitOff(lot, other)],
      related: [
        {
          at: lot.slot("procedure"),
          message: { nl: "Hier is sas gekozen.", en: "Here sas was chosen." },
        },
      ],
    });
  },
});

/** A part is a social service when it says so; else when it is a service and its code is not of another kind. */
function isSocialPart(part: Node<"opdrachtdeel">): boolean {
  if (part.has("sas")) return part.is("sas", "ja");
  const [cpv] = part.texts("cpv");
  return (
    !part.is("aard", "leveringen", "werken") &&
    !(cpv !== undefined && isOrdinaryCpv(cpv))
  );
}

function togetherOf(
  parts: readonly Node<"opdrachtdeel">[],
  lot: Node<"perceel">,
) {
  const values = parts.map((part) => valueOfPart(part, lot));
  return values.every((value) => value !== undefined) ? sum(values) : undefined;
}

export const docs: RuleDocs = {
  title: { nl: "Gemengde opdracht onder SAS", en: "Mixed contract under SAS" },
  explain: {
    nl: "Wie een levering of een gewone dienst met wat begeleiding aanvult, maakt er geen sociale dienst van: het deel met de hoogste geraamde waarde bepaalt welke regels gelden. Splits het perceel, of kies de procedure die bij het grootste deel hoort.",
    en: "Adding some support to a supply or an ordinary service does not make it a social service: the part with the highest estimated value decides which rules apply. Split the lot, or choose the procedure that goes with the largest part.",
  },
  examples: [
    {
      bad: `  perceel 4 "Hulpmiddelen met advies" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    onderdeel "Hulpmiddelen" { aard: leveringen  geraamde-waarde: € 900.000 in totaal }
    onderdeel "Advies en begeleiding" { aard: diensten  geraamde-waarde: € 300.000 in totaal }
  }
`,
      good: `  perceel 4 "Begeleiding met hulpmiddelen" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    onderdeel "Hulpmiddelen" { aard: leveringen  geraamde-waarde: € 300.000 in totaal }
    onderdeel "Advies en begeleiding" { aard: diensten  geraamde-waarde: € 900.000 in totaal }
  }
`,
    },
  ],
};
