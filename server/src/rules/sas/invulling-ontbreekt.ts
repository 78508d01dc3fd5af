import { isSas } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "sas/invulling-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  yieldsTo: ["open-house/sas"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "Deze procedure is niet verder uitgewerkt en vastgelegd, wat gemeenten dus veel ruimte laat om hier een eigen invulling aan te geven",
    },
    {
      ref: "eforms-sdk",
      at: "BT-88-Procedure verplicht in subtype 12 en 20",
      confidence: "V",
    },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
  ],
  message: {
    nl: "{perceel} gebruikt sas zonder invulling. SAS is vormvrij: beschrijf zelf de stappen (bijvoorbeeld klassiek, zeeuws-model, dialooggericht, osd of een variant van de contractstandaard).",
    en: "{perceel} uses sas without a form. SAS is free-form: describe the steps yourself (for example classic, the Zeeland model, dialogue-based, osd or a variant of the contract standard).",
  },
  check(lot, { report }) {
    if (!isSas(lot) || !lot.isAbsent("procedure.invulling")) return;
    if (
      lot.has("contractstandaard-variant") ||
      lot.has("procedure.omschrijving")
    )
      return;
    const slot = lot.slot("procedure");
    report({
      at: slot,
      fixes: () => [
        replaceValue(slot, "sas { invulling: klassiek }", {
          nl: "Vul sas klassiek in",
          en: "Give sas its classic form",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "SAS zonder beschreven stappen",
    en: "SAS without described steps",
  },
  explain: {
    nl: "SAS zegt welke regels gelden, niet hoe u de winnaar vindt. Noem de invulling, of beschrijf de stappen in een omschrijving; de aankondiging vraagt ook naar de hoofdkenmerken van de procedure.",
    en: "SAS says which rules apply, not how the winner is found. Name the form, or describe the steps; the notice asks for the main features of the procedure as well.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { wet: wmo-2015  instrument: overheidsopdracht  procedure: sas; gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% } }
`,
      good: `  perceel 1 "Begeleiding" { wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }; gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% } }
`,
    },
  ],
};
