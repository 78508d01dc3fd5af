import { findMunicipality } from "../../law/municipalities.ts";
import { careFormsOf } from "../../model/facts/care.ts";
import {
  municipalityId,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { appendText } from "../fix/fix.ts";
import { nameText } from "../shared/written.ts";

export default defineRule({
  id: "regio/penvoerder-buiten-verband",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    { ref: "monitor-2020", at: "tabel 3", confidence: "S" },
    { ref: "rekenkundig", at: "deelverzameling", confidence: "I" },
  ],
  message: {
    nl: "{rol} '{naam}' staat niet in de lijst van deelnemende gemeenten.",
    en: "{rol} '{naam}' is not in the list of participating municipalities.",
  },
  check(bestek, { report, lots }) {
    const authority = bestek.at("opdrachtgever");
    const participants = participantsOf(bestek.specification);
    if (!authority || !participants?.complete) return;
    for (const key of ["penvoerder", "centrumgemeente"] as const) {
      const kind = authority.at(key)?.word("soort");
      if (kind !== undefined && kind !== "gemeente") continue;
      const [value] = authority.slot(key).values;
      if (value?.type !== "text" || !findMunicipality(value.text)) continue;
      if (participants.ids.has(municipalityId(value.text))) continue;
      // A centre municipality for sheltered living acts for its own care region.
      const forRegion =
        value.qualifiers.length > 0 ||
        lots.every((lot) => careFormsOf(lot).some(isCentreCare));
      if (key === "centrumgemeente" && forRegion) continue;
      report({
        at: value.node,
        data: {
          rol:
            key === "penvoerder"
              ? { nl: "Penvoerder", en: "Lead" }
              : { nl: "Centrumgemeente", en: "Centre municipality" },
          naam: value.text,
        },
        related: [
          {
            at: authority.slot("gemeenten"),
            message: { nl: "De deelnemers", en: "The participants" },
          },
        ],
        discriminator: key,
        fixes: () => [
          appendText(authority.slot("gemeenten"), `, ${nameText(value.text)}`, {
            nl: `Voeg ${value.text} toe aan de gemeenten`,
            en: `Add ${value.text} to the municipalities`,
          }),
        ],
      });
    }
  },
});

function isCentreCare(form: string): boolean {
  return form === "beschermd-wonen" || form === "maatschappelijke-opvang";
}

export const docs: RuleDocs = {
  title: {
    nl: "Penvoerder doet zelf niet mee",
    en: "Lead does not take part itself",
  },
  explain: {
    nl: "Een penvoerder of centrumgemeente koopt meestal ook voor zichzelf in. Staat zij niet in de lijst, dan ontbreken haar cliënten en budget in de totalen. Voeg haar toe, of motiveer dat zij alleen voor anderen optreedt.",
    en: "A lead or centre municipality usually buys for itself too. If it is not in the list, its clients and budget are missing from the totals. Add it, or motivate that it acts for others only.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Culemborg, Neder-Betuwe  penvoerder: Tiel }
`,
      good: `  opdrachtgever { gemeenten: Buren, Culemborg, Neder-Betuwe, Tiel  penvoerder: Tiel }
`,
    },
  ],
};
