import { hasReached } from "../../model/facts/dates.ts";
import { callsByPriorNotice, plans } from "../../model/facts/notices.ts";
import { hasGroundWithoutNotice, isSas } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { appendText, insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/vooraankondiging-inhoud",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.58a lid 1 en 2",
      confidence: "V",
      quote:
        "dat de overheidsopdracht wordt gegund zonder verdere bekendmaking",
    },
    {
      ref: "eforms-sdk",
      at: "BT-630(d) verplicht in subtype 12",
      confidence: "V",
    },
  ],
  message: {
    nl: "De vooraankondiging is uw enige oproep, maar mist: {onderdelen} (art. 2.58a Aw).",
    en: "The prior notice is your only call, but lacks: {onderdelen} (art. 2.58a Aw).",
  },
  check(planning, { lots, settings, report }) {
    const called = lots.filter(
      (lot) =>
        isSas(lot) &&
        isAboveThreshold(lot, settings) &&
        !hasGroundWithoutNotice(lot),
    );
    const only =
      callsByPriorNotice(planning) && !plans(planning, "aankondiging");
    if (called.length === 0 || !only) return;
    const stated = planning.words("vooraankondiging.vermeldt");
    // A draft that does not say yet what the notice will hold is not wrong.
    const published = hasReached(planning.specification, "publicatie");
    if (stated.length === 0 && !published) return;
    const missing = required.filter(({ word }) => !stated.includes(word));
    if (missing.length === 0) return;
    report({
      at: [planning, "vooraankondiging"],
      subjects: called,
      data: { onderdelen: list(missing.map(({ name }) => name)) },
      fixes: () => [
        stating(
          planning,
          missing.map(({ word }) => word),
        ),
      ],
    });
  },
});

/** Lets the notice state more. */
function stating(planning: Node<"planning">, words: readonly string[]) {
  const title = {
    nl: "Laat de vooraankondiging dit vermelden",
    en: "Let the prior notice state this",
  };
  const slot = planning.slot("vooraankondiging.vermeldt");
  if (slot.values.length > 0)
    return appendText(slot, words.map((word) => `, ${word}`).join(""), title);
  const notice = planning.at("vooraankondiging");
  return notice && insertInto(notice, `vermeldt: ${words.join(", ")}`, title);
}

/** What art. 2.58a lid 1 and 2 asks for. */
const required = [
  {
    word: "soort-diensten",
    name: { nl: "de soort diensten", en: "the kind of services" },
  },
  {
    word: "zonder-verdere-bekendmaking",
    name: {
      nl: "dat zonder verdere bekendmaking wordt gegund",
      en: "that the award follows without further publication",
    },
  },
  {
    word: "belangstelling-schriftelijk",
    name: {
      nl: "dat belangstelling schriftelijk wordt gemeld",
      en: "that interest is reported in writing",
    },
  },
  {
    word: "voortdurend-bekendgemaakt",
    name: {
      nl: "dat zij voortdurend bekend is gemaakt",
      en: "that it is published continuously",
    },
  },
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Vooraankondiging als oproep is niet volledig",
    en: "Prior notice as call is not complete",
  },
  explain: {
    nl: "Wie deze vooraankondiging leest, moet weten dat er geen tweede volgt. Daarom noemt zij de soort diensten, dat zonder verdere bekendmaking wordt gegund en dat belangstelling schriftelijk wordt gemeld, en blijft zij voortdurend bekendgemaakt.",
    en: "Whoever reads this prior notice must know that there is no second one. So it names the kind of services, that the award follows without further publication and that interest is reported in writing, and it stays published continuously.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning {
    vooraankondiging: 2026-12-01 op tenderned { soort: oproep  vermeldt: soort-diensten, belangstelling-schriftelijk, voortdurend-bekendgemaakt }
    belangstelling: 2027-02-01
  }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning {
    vooraankondiging: 2026-12-01 op tenderned { soort: oproep  vermeldt: soort-diensten, zonder-verdere-bekendmaking, belangstelling-schriftelijk, voortdurend-bekendgemaakt }
    belangstelling: 2027-02-01
  }
`,
    },
  ],
};
