import { figure } from "../../law/constants.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import { isDas, isSas } from "../../model/facts/procedure.ts";
import {
  longestMonths,
  nearestKey,
  runsForEver,
} from "../../model/facts/term.ts";
import { isFramework } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "raamovereenkomst/vier-jaar-sas",
  kind: "completeness",
  severity: "warning",
  scope: "looptijd",
  from: "publicatie",
  waivable: true,
  validFrom: "2016-07-01",
  yieldsTo: ["taakgericht/raamovereenkomst", "raamovereenkomst/einddatum"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.140 lid 3",
      confidence: "V",
      quote: "niet langer dan vier jaar",
    },
    {
      ref: "aw2012",
      at: "art. 2.44 onder g",
      confidence: "V",
      quote: "de procedure voor sociale en andere specifieke diensten",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Looptijd",
      confidence: "V",
      quote: "De gekozen maximale looptijd van de",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "raamovereenkomsten, elektronisch aanbesteden en de wezenlijke wijziging",
    },
    {
      ref: "aw2012",
      at: "art. 2.140 lid 3, art. 2.39 lid 2",
      confidence: "V",
      quote:
        "De looptijd van een raamovereenkomst is niet langer dan vier jaar, behalve in uitzonderingsgevallen die deugdelijk gemotiveerd zijn.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.5.3",
      confidence: "V",
      quote:
        "De gekozen maximale looptijd van de raamovereenkomst is langer dan 48 kalendermaanden.",
    },
  ],
  message: {
    nl: "De raamovereenkomst kan {maanden} maanden duren zonder motivering. De contractstandaard vraagt een rechtvaardiging bij meer dan 48 maanden; art. 2.140 lid 3 Aw is ook na een SAS-procedure niet uitgesloten.",
    en: "The framework can run {maanden} months without motivation. The contract standard asks a justification above 48 months; art. 2.140(3) Aw is not excluded after an SAS procedure either.",
  },
  check(term, { lots, report, settings }) {
    const months = longestMonths(term);
    if (!months || months <= figure("raamovereenkomst") || runsForEver(term))
      return;
    const concerned = lots.filter(
      (lot) =>
        isPublicContract(lot) &&
        isFramework(lot) &&
        isSas(lot) &&
        !isDas(lot) &&
        !fallsOutsidePart2(lot, settings),
    );
    if (concerned.length > 0)
      report({
        at: [
          term,
          nearestKey(term, ["verlenging", "duur", "einde", "maximum"]),
        ],
        subjects: concerned,
        data: { maanden: months },
        fixes: () => [
          insertInto(term, 'motivering: """\n  PM\n  """', {
            nl: "Voeg een motivering toe",
            en: "Add reasons",
          }),
        ],
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Lange raamovereenkomst onder SAS zonder motivering",
    en: "Long framework under SAS without reasons",
  },
  explain: {
    nl: "De regels over raamovereenkomsten staan in hoofdstuk 2.4 van de wet en zijn na een SAS-procedure niet uitgesloten. In de zorg zijn veel langere looptijden gewoon en toegestaan, maar zij vragen een motivering. Schrijf die bij de looptijd: waarom is deze duur nodig voor deze zorg?",
    en: "The rules on frameworks stand in chapter 2.4 of the Act and are not excluded after an SAS procedure. In care, much longer terms are common and allowed, but they need reasons. Write them with the term: why does this care need this duration?",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 8  clientkeuze: client; gunningscriteria { kwaliteit "Plan van aanpak" 100% } }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raamovereenkomst
  looptijd {
    ingang: 2027-01-01
    duur: 4 jaar
    verlenging: 2 x 2 jaar
    motivering: "Aanbieders investeren in locaties die in vier jaar niet zijn terugverdiend."
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 8  clientkeuze: client; gunningscriteria { kwaliteit "Plan van aanpak" 100% } }
`,
    },
  ],
};
