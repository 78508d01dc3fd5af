import { defineRule, type RuleDocs } from "../define.ts";
import { reportElements } from "../shared/cost-elements.ts";

export default defineRule({
  id: "tarief/kostprijselementen-wmo",
  kind: "legal",
  severity: "error",
  scope: ["bekostiging", "product"],
  waivable: false,
  validFrom: "2017-06-01",
  yieldsTo: ["tarief/onderbouwing-ontbreekt"],
  sources: [
    {
      ref: "uitvoeringsbesluit-wmo",
      at: "art. 5.4 lid 3 onder a-f",
      confidence: "V",
      quote:
        "kosten voor niet productieve uren van de beroepskrachten als gevolg van verlof, ziekte, scholing, werkoverleg",
    },
    {
      ref: "hr-2021-1452",
      at: "r.o. met de tekst van art. 5.4",
      confidence: "V",
    },
    { ref: "wmo2015", at: "art. 2.6.6 lid 1 onder a", confidence: "V" },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "Bij de Wmo moet worden voldoen aan de AMvB reële kostprijs.",
    },
  ],
  message: {
    onherkenbaar: {
      nl: "In de kostprijsopbouw van {product} is niet te herkennen: {elementen}. Zet bij elk kostprijselement `soort:`; voor Wmo-diensten zijn zes elementen verplicht ({artikel}).",
      en: "In the cost build-up of {product} these cannot be recognised: {elementen}. Give every cost element a `type`; for Wmo services six elements are mandatory ({artikel}).",
    },
    default: {
      nl: "De kostprijsopbouw van {product} mist {elementen}. Voor Wmo-diensten moet de prijs ten minste op zes elementen zijn gebaseerd ({artikel}).",
      en: "The cost build-up of {product} lacks {elementen}. For Wmo services the price must be based on at least six elements ({artikel}).",
    },
  },
  check(node, context) {
    reportElements(node, "wmo-2015", context);
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Kostprijsopbouw mist wettelijke elementen (Wmo)",
    en: "Cost build-up lacks statutory elements (Wmo)",
  },
  explain: {
    nl: "Een prijs voor een Wmo-dienst moet ten minste op zes kostprijselementen rusten. De rechter kijkt of elk element is meegewogen; niet-productieve uren en de kosten van eigen eisen van de gemeente worden het vaakst vergeten. Vul ze in, of zet een nul met een reden.",
    en: "A price for a Wmo service must rest on at least six cost elements. Courts look whether each was considered; non-productive hours and the cost of the municipality's own demands are forgotten most. Fill them in, or put a zero with a reason.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      kostprijsopbouw {
        kostprijselement "Beroepskracht" 72%
        kostprijselement "Overhead" 18%
        kostprijselement "Reis en opleiding" 5%
        kostprijselement "Gemeentelijke verplichtingen" 5%
      }
      indexatie { loon: 90% { cijfer: ova }  materieel: 10% { cijfer: ppc } }
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      kostprijsopbouw {
        kostprijselement "Beroepskracht" 60%
        kostprijselement "Overhead" 18%
        kostprijselement "Niet-productieve uren" 12%
        kostprijselement "Reis en opleiding" 5%
        kostprijselement "Gemeentelijke verplichtingen" 5%
      }
      indexatie { loon: 90% { cijfer: ova }  materieel: 10% { cijfer: ppc } }
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
    },
  ],
};
