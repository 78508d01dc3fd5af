import { nameOf } from "../../model/facts/requirements.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/uitvoeringseis-niet-voor-allen",
  kind: "definition",
  severity: "warning",
  scope: "uitvoeringseis",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "de eisen waar alle aanbieders zich bij het verlenen van zorgdiensten aan moeten houden",
    },
    {
      ref: "contractstandaard-wmo",
      at: "overeenkomst deel 2",
      confidence: "V",
    },
  ],
  message: {
    nl: "Uitvoeringseis '{eis}' geldt alleen voor {groep}. Een uitvoeringsbepaling geldt voor alle aanbieders van het perceel.",
    en: "Performance condition '{eis}' applies to {groep} only. A performance condition binds every provider of the lot.",
  },
  check(requirement, { report }) {
    const slot = requirement.slot("geldt-voor");
    const bounded = !requirement.isAbsent("omschrijving");
    const groups = [
      ...requirement.words("geldt-voor"),
      ...requirement.texts("geldt-voor"),
    ].filter((group) => !fine.has(group) && !(bounded && small.has(group)));
    if (groups.length === 0 || requirement.is("geldt-voor", "alle")) return;
    report({
      at: slot,
      data: {
        eis: nameOf(requirement),
        groep: list(groups.map((group) => spoken(term(slot, group)))),
      },
      fixes: () => [
        replaceValue(slot, "alle", {
          nl: "Laat de eis voor alle aanbieders gelden",
          en: "Let the condition bind every provider",
        }),
      ],
    });
  },
});

/** Groups that follow from the kind of care or from the role in the contract, not from who the provider is. */
const fine: ReadonlySet<string> = new Set([
  "geen",
  "verblijfsaanbieders",
  "hoofdaannemer",
  "onderaannemers",
]);

/** Groups for which a lighter burden is fine when the text says where the boundary lies. */
const small: ReadonlySet<string> = new Set(["zzp", "kleine-aanbieders"]);

export const docs: RuleDocs = {
  title: {
    nl: "Uitvoeringseis geldt niet voor alle aanbieders",
    en: "Performance condition does not bind every provider",
  },
  explain: {
    nl: "Ongelijke voorwaarden binnen één perceel doorbreken de gelijke behandeling en maken prijzen onvergelijkbaar. Laat de eis voor alle aanbieders gelden, leg individuele afspraken vast in deel 2 van de overeenkomst, of leg in `motivering` uit waarom. Een lichtere bewijslast voor kleine aanbieders mag, met de grens in `omschrijving`.",
    en: "Unequal conditions inside one lot break equal treatment and make prices incomparable. Let the condition bind all providers, put individual agreements in part 2 of the contract, or explain why in `motivation`. A lighter burden of proof for small providers is fine, with its boundary in `description`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    uitvoeringseis "Wachttijd ten hoogste twee weken" {
      geldt-voor: "Stichting De Brug"
      toetsing: contractmanagement
    }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    uitvoeringseis "Wachttijd ten hoogste twee weken" {
      geldt-voor: alle
      toetsing: contractmanagement
    }
  }
`,
    },
  ],
};
