import { defineRule, type RuleDocs } from "../define.ts";
import { reportElements } from "../shared/cost-elements.ts";

export default defineRule({
  id: "tarief/kostprijselementen-jeugd",
  kind: "legal",
  severity: "error",
  scope: ["bekostiging", "product"],
  waivable: false,
  validFrom: "2024-07-01",
  yieldsTo: ["tarief/onderbouwing-ontbreekt"],
  sources: [
    {
      ref: "besluit-jeugdwet",
      at: "art. 2.3 lid 1 onder a-d (Stb. 2024, 69)",
      confidence: "V",
      quote:
        "kosten van beroepskrachten (cliëntgebonden en niet-cliëntgebonden)",
    },
    { ref: "jeugdwet", at: "art. 2.11 lid 2 onder a", confidence: "V" },
  ],
  message: {
    onherkenbaar: {
      nl: "In de kostprijsopbouw van {product} is niet te herkennen: {elementen}. Zet bij elk kostprijselement `soort:`; voor jeugdhulp zijn vier elementen verplicht ({artikel}).",
      en: "In the cost build-up of {product} these cannot be recognised: {elementen}. Give every cost element a `type`; for youth care four elements are mandatory ({artikel}).",
    },
    default: {
      nl: "De kostprijsopbouw van {product} mist {elementen}. Voor jeugdhulp moet de prijs sinds 1 juli 2024 ten minste op vier elementen zijn gebaseerd ({artikel}).",
      en: "The cost build-up of {product} lacks {elementen}. For youth care the price must since 1 July 2024 be based on at least four elements ({artikel}).",
    },
  },
  check(node, context) {
    reportElements(node, "jeugdwet", context);
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Kostprijsopbouw mist wettelijke elementen (Jeugdwet)",
    en: "Cost build-up lacks statutory elements (Youth Act)",
  },
  explain: {
    nl: "Sinds 1 juli 2024 moet een prijs voor jeugdhulp ten minste op vier kostprijselementen rusten. De lijst wijkt af van die van de Wmo: overige cliëntgebonden kosten zijn een eigen element. Vul de ontbrekende elementen in.",
    en: "Since 1 July 2024 a price for youth care must rest on at least four cost elements. The list differs from that of the Wmo: other client-bound costs are an element of their own. Fill in the missing elements.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Behandeling individueel" {
      eenheid: uur  tarief: € 96,20  tariefsoort: vast
      bekostiging.kostprijsopbouw {
        kostprijselement "Beroepskrachten" 75%
        kostprijselement "Overhead" 22%
        kostprijselement "Indexering" 3%
      }
    }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Behandeling individueel" {
      eenheid: uur  tarief: € 96,20  tariefsoort: vast
      bekostiging.kostprijsopbouw {
        kostprijselement "Beroepskrachten" 72%
        kostprijselement "Overige cliëntgebonden kosten" 3%
        kostprijselement "Overhead" 22%
        kostprijselement "Indexering" 3%
      }
    }
  }
`,
    },
  ],
};
