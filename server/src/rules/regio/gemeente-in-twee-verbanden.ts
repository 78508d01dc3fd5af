import {
  collisionsIn,
  haveSameAuthority,
  overlapKeys,
} from "../../model/facts/assignments.ts";
import { careFormName } from "../../model/facts/care.ts";
import { sharedMunicipalities } from "../../model/facts/delimitation.ts";
import type { Specification } from "../../model/specification.ts";
import { defineWorkspaceRule, type RuleDocs } from "../define.ts";
import { list, period } from "../shared/wording.ts";

export default defineWorkspaceRule({
  id: "regio/gemeente-in-twee-verbanden",
  kind: "consistency",
  severity: "warning",
  scope: "werkmap",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 1",
      confidence: "V",
      quote:
        "Sommige gemeenten staan bij diverse aanbestedingen – van verschillende samenwerkingsverbanden – op het inkoopdocument",
    },
    { ref: "rekenkundig", at: "overlap van perioden", confidence: "I" },
  ],
  message: {
    meer: {
      nl: "{gemeente} kopen {zorgvorm} in via {bestek1} én via {bestek2} in dezelfde periode ({overlap}).",
      en: "{gemeente} buy {zorgvorm} through both {bestek1} and {bestek2} in the same period ({overlap}).",
    },
    default: {
      nl: "{gemeente} koopt {zorgvorm} in via {bestek1} én via {bestek2} in dezelfde periode ({overlap}).",
      en: "{gemeente} buys {zorgvorm} through both {bestek1} and {bestek2} in the same period ({overlap}).",
    },
  },
  joins: overlapKeys,
  check(workspace, { report }) {
    const pairs = new Map<Specification, Set<Specification>>();
    for (const { first, second, forms, period: overlap } of collisionsIn(
      workspace,
    )) {
      const here = second.lot.specification;
      const there = first.lot.specification;
      if (haveSameAuthority(here, there)) continue;
      // One finding for two partnerships, not one for each pair of their lots.
      const reported = pairs.get(here) ?? new Set();
      pairs.set(here, reported);
      if (reported.has(there)) continue;
      reported.add(there);
      const shared = sharedMunicipalities(first.bounds, second.bounds);
      report(here, {
        at: [second.lot, "zorgvormen"],
        subjects: [second.lot],
        message: shared.length > 1 ? "meer" : "default",
        data: {
          gemeente: list(shared),
          zorgvorm: list(forms.map(careFormName)),
          bestek1: there.root.label,
          bestek2: here.root.label,
          overlap: period(overlap),
        },
        related: [
          {
            at: first.lot,
            message: { nl: "De andere inkoop", en: "The other procurement" },
          },
        ],
        discriminator: there.name,
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Gemeente koopt dezelfde zorg via twee verbanden in",
    en: "Municipality buys the same care through two partnerships",
  },
  explain: {
    nl: "Gemeenten blijven soms op de stukken van twee samenwerkingsverbanden staan. Cliënten en volumes tellen dan dubbel. Haal de gemeente uit een van beide, of grens de percelen af.",
    en: "Municipalities sometimes stay listed on documents of two partnerships. Clients and volumes are then counted twice. Remove the municipality from one of them, or delimit the lots.",
  },
  examples: [
    {
      bad: `bestek Lokaal "Pleegzorg Tiel" {
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2024-01-01  duur: 3 jaar }
  zorgvormen: pleegzorg
}
`,
      good: `bestek Lokaal "Pleegzorg Tiel" {
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2021-01-01  duur: 3 jaar }
  zorgvormen: pleegzorg
}
`,
      files: {
        "regio.bestek": `bestek Regionaal "Pleegzorg Rivierenland" {
  wet: jeugdwet
  opdrachtgever "Regio Rivierenland" { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  looptijd { ingang: 2025-01-01  duur: 4 jaar }
  zorgvormen: pleegzorg
}
`,
      },
    },
  ],
};
