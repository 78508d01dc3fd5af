import { isFreelyAccessible, onlyAdvises } from "../../model/facts/access.ts";
import { hasLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "toegang/mandaat-wmo",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.6.3 lid 1-2",
      confidence: "V",
      quote:
        "behoudens de vaststelling van de rechten en plichten van de cliënt",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "De toegang is gemandateerd aan de buurtteams.",
    },
  ],
  message: {
    nl: "De toegang tot {perceel} ligt bij {partij}, zonder mandaat. Het vaststellen van rechten en plichten kan alleen het college, of een aanbieder met mandaat (art. 2.6.3 Wmo 2015).",
    en: "Access to {perceel} lies with {partij} without mandate. Only the municipality, or a provider with a mandate, can establish rights and duties (art. 2.6.3 Wmo 2015).",
  },
  check(lot, { report }) {
    if (!hasLaw(lot, "wmo-2015") || isFreelyAccessible(lot) || onlyAdvises(lot))
      return;
    const parties = lot
      .words("toegang.inrichting")
      .flatMap((word) => others[word] ?? []);
    if (parties.length === 0) return;
    if (lot.isAbsent("toegang.mandaat") || lot.is("toegang.mandaat", "nee"))
      report({
        at: [lot, "toegang"],
        data: { partij: list(parties) },
        fixes: () => [withMandate(lot)],
      });
  },
});

function withMandate(lot: Node<"perceel">) {
  const title = { nl: "Voeg het mandaat toe", en: "Add the mandate" };
  const slot = lot.slot("toegang.mandaat");
  if (slot.values.length > 0) return replaceValue(slot, "PM", title);
  const access = lot.at("toegang");
  return access && insertInto(access, "mandaat: PM", title);
}

const others: Readonly<
  Record<string, { readonly nl: string; readonly en: string }>
> = {
  aanbieder: { nl: "de aanbieder", en: "the provider" },
  "stichting-wijkteam": { nl: "een stichting", en: "a foundation" },
  regio: { nl: "de regio", en: "the region" },
};

export const docs: RuleDocs = {
  title: {
    nl: "Toegang buiten de gemeente zonder mandaat",
    en: "Access outside the municipality without a mandate",
  },
  explain: {
    nl: "Alleen het college stelt vast waar een cliënt recht op heeft. Een aanbieder of stichting kan dat namens het college doen, maar dan met een mandaat; anders is elk besluit te vernietigen. Leg het mandaat vast, of maak duidelijk dat de partij alleen adviseert (`rol: adviseert`).",
    en: "Only the municipal executive establishes what a client is entitled to. A provider or foundation can do so on its behalf, but with a mandate; otherwise every decision can be annulled. Record the mandate, or make clear that the party only advises (`role: advises`).",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toegang: stichting-wijkteam }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    toegang: stichting-wijkteam { mandaat: "Mandaatbesluit van 4 mei 2026." }
  }
`,
    },
  ],
};
