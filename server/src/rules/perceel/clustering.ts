import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { joinsContracts } from "../../model/facts/joining.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/clustering",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  yieldsTo: ["perceel/opdelen"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.5 lid 1",
      confidence: "V",
      quote: "voegt opdrachten niet onnodig samen",
    },
    {
      ref: "aw2012",
      at: "art. 1.5 lid 2",
      confidence: "V",
      quote:
        "Indien samenvoeging van opdrachten plaatsvindt, wordt dit door de aanbestedende dienst of het speciale-sectorbedrijf gemotiveerd in de aanbestedingsstukken.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "is er sprake van het samenvoegen (clusteren) van diverse vormen van hulp uit de Wmo en/of Jeugdwet tot één integrale opdracht",
    },
  ],
  message: {
    ontkend: {
      nl: "In perceel {perceel} zijn {zorgvormen} samengevoegd, al staat er `clustering: nee`. Samenvoegen van opdrachten moet u in de stukken motiveren (art. 1.5 lid 2 Aw).",
      en: "In lot {perceel} {zorgvormen} are joined, although it says `clustering: no`. Joining contracts must be motivated in the tender documents (art. 1.5(2) Aw).",
    },
    default: {
      nl: "In perceel {perceel} zijn {zorgvormen} samengevoegd zonder motivering. Samenvoegen van opdrachten moet u in de stukken motiveren (art. 1.5 lid 2 Aw).",
      en: "In lot {perceel} {zorgvormen} are joined without a motivation. Joining contracts must be motivated in the tender documents (art. 1.5(2) Aw).",
    },
  },
  check(lot, { report }) {
    if (!isPublicContract(lot) || !joinsContracts(lot)) return;
    report({
      at: [lot, "zorgvormen"],
      message: lot.is("clustering", "nee") ? "ontkend" : "default",
      data: { zorgvormen: list(careFormsOf(lot).map(careFormName)) },
      fixes: () => [
        insertInto(
          lot,
          "afwijking perceel/clustering {\n  markt: PM\n  organisatie: PM\n  samenhang: PM\n}",
          { nl: "Motiveer het samenvoegen", en: "Motivate the joining" },
        ),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Samengevoegde opdrachten zonder motivering",
    en: "Joined contracts without a motivation",
  },
  explain: {
    nl: "Een perceel dat verschillende soorten hulp of beide wetten bundelt, voegt opdrachten samen. Dat mag, als de stukken ingaan op de markt en het mkb, de organisatorische gevolgen en risico's, en de samenhang. Schrijf dat op in een `afwijking perceel/clustering`, of splits het perceel.",
    en: "A lot that bundles different kinds of care or both laws joins contracts. That is allowed if the documents address the market and SMEs, the organisational consequences and risks, and the coherence. Write that down in a `deviation perceel/clustering`, or split the lot.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  perceel 1 "Ambulant en wonen" { wet: jeugdwet  zorgvormen: ambulant-overig, residentieel }
`,
      good: `  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  perceel 1 "Ambulant" { wet: jeugdwet  zorgvormen: ambulant-overig }
  perceel 2 "Wonen" { wet: jeugdwet  zorgvormen: residentieel }
`,
    },
    {
      bad: `  instrument: overheidsopdracht
  opdrachtnemers: 1
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig, jeugd-ggz
    clustering: nee
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  instrument: overheidsopdracht
  opdrachtnemers: 1
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig, jeugd-ggz
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    afwijking perceel/clustering {
      markt: "Acht aanbieders uit de regio hebben samen ingeschreven; het mkb kan als onderaannemer meedoen."
      organisatie: "Eén opdrachtnemer per wijk vraagt minder coördinatie; het budgetrisico is begrensd op 5%."
      samenhang: "Gezinnen ontvangen begeleiding en behandeling vaak tegelijk."
    }
  }
`,
    },
  ],
};
