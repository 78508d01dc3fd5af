import { variantOf } from "../../model/facts/funding.ts";
import { isGrant } from "../../model/facts/instrument.ts";
import { hasOnlyLaw } from "../../model/facts/law.ts";
import { isSupplyLot } from "../../model/facts/products.ts";
import { isFramework } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { sharing } from "../shared/sharing.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "bekostiging/geen-raamovereenkomst",
  kind: "guidance",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.5.1 Type overeenkomst",
      confidence: "V",
      quote:
        "De raamovereenkomst verplicht de opdrachtgever niet tot afname en geeft geen afnamegarantie.",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.10, hoofdstuk 4, tabel 4.9",
      confidence: "S",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Type overeenkomst",
      confidence: "V",
    },
  ],
  message: {
    nl: "De contractstandaard Wmo gaat bij {variant} uit van een raamovereenkomst zonder afnamegarantie; hier staat {contractvorm}.",
    en: "The Wmo contract standard uses a framework agreement without purchase guarantee where care is {variant}; here it says {contractvorm}.",
  },
  check(_root, { lots, report }) {
    const other = lots.filter((lot) => {
      const variant = variantOf(lot);
      return (
        (variant === "inspanningsgericht" || variant === "outputgericht") &&
        hasOnlyLaw(lot, "wmo-2015") &&
        lot.has("contractvorm") &&
        !isFramework(lot) &&
        !isGrant(lot) &&
        !isSupplyLot(lot)
      );
    });
    for (const { slot, lots: sharers } of sharing(other, (lot) =>
      lot.slot("contractvorm"),
    )) {
      const [first] = sharers;
      if (!first) continue;
      report({
        at: slot,
        subjects: sharers,
        data: {
          variant: term(
            first.slot("bekostiging.uitvoeringsvariant"),
            variantOf(first) ?? "",
          ),
          contractvorm: list(
            first.words("contractvorm").map((word) => spoken(term(slot, word))),
          ),
        },
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Geen raamovereenkomst bij Wmo-diensten",
    en: "No framework for Wmo services",
  },
  explain: {
    nl: "De contractstandaard Wmo geeft bij inspanning en output een raamovereenkomst zonder afnamegarantie. Een ander type vraagt eigen artikelen. Kies een raamovereenkomst, of leg uit waarom niet.",
    en: "The Wmo contract standard gives a framework without purchase guarantee for effort and output. Another type needs articles of its own. Choose a framework, or explain why not.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    contractvorm: overeenkomst-van-opdracht
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    contractvorm: raam-zonder-toetreding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
    },
  ],
};
