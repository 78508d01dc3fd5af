import { isChosenByAuthority } from "../../model/facts/allocation.ts";
import { guaranteeNames, guaranteeOf } from "../../model/facts/guarantees.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { hasSingleContractor } from "../../model/facts/providers.ts";
import { isFramework } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "raamovereenkomst/omzetgarantie",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/omzetgarantie", "taakgericht/raamovereenkomst"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de overeenkomst biedt geen garantie voor omzet omdat elke individuele cliënt zelf de zorgaanbieder kiest",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Type overeenkomst",
      confidence: "V",
      quote:
        "verplicht de opdrachtgever niet tot afname en geeft geen afnamegarantie",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "een garantie van 65% van de omzet op basis van de cijfers van 2013",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.5.1",
      confidence: "V",
      quote:
        "De raamovereenkomst verplicht de opdrachtgever niet tot afname en geeft geen afnamegarantie.",
    },
  ],
  message: {
    nl: "{perceel} is een raamovereenkomst, maar geeft een {garantie}. Een raamovereenkomst geeft geen afnamegarantie.",
    en: "{perceel} is a framework but gives a {garantie}. A framework gives no guarantee of purchase.",
  },
  check(lot, { report }) {
    if (!isFramework(lot) || isOpenHouse(lot)) return;
    if (hasSingleContractor(lot) && isChosenByAuthority(lot)) return;
    const guarantee = guaranteeOf(lot);
    if (guarantee)
      report({
        at: [lot, guarantee],
        data: { garantie: guaranteeNames[guarantee] },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Raamovereenkomst met een garantie",
    en: "Framework with a guarantee",
  },
  explain: {
    nl: "Een raamovereenkomst legt alleen voorwaarden vast voor latere opdrachten en geeft geen recht op afname. Haal de garantie weg, beperk haar tot bestaande cliënten of één functie (`reikwijdte`), of sluit een overeenkomst van opdracht.",
    en: "A framework only sets terms for later orders and gives no right to any. Remove the guarantee, limit it to existing clients or one function (`coverage`), or conclude a service contract.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  perceel 1 "Dagbesteding" { zorgvormen: daghulp  opdrachtnemers: maximaal 6  omzetgarantie: 65% }
`,
      good: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  perceel 1 "Dagbesteding" {
    zorgvormen: daghulp
    opdrachtnemers: maximaal 6
    omzetgarantie: 65% { reikwijdte: bestaande-clienten }
  }
`,
    },
  ],
};
