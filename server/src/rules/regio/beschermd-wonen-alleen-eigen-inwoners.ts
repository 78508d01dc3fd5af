import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/beschermd-wonen-alleen-eigen-inwoners",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 1.2.1 onder b (tekst 1-1-2026)",
      confidence: "V",
      quote:
        "beschermd wonen, te verstrekken door het college van de gemeente tot welke hij zich wendt",
    },
    {
      ref: "wmo2015",
      at: "art. 2.3.5 lid 1 onder b",
      confidence: "V",
      quote:
        "van een ingezetene van Nederland om een maatwerkvoorziening ten behoeve van opvang en beschermd wonen.",
    },
  ],
  message: {
    nl: "In perceel {perceel} is {zorgvorm} beperkt tot eigen inwoners. Elke ingezetene van Nederland kan zich bij het college melden (art. 1.2.1 onder b en 2.3.5 lid 1 onder b Wmo 2015).",
    en: "In lot {perceel} {zorgvorm} is limited to own residents. Every resident of the Netherlands may turn to the municipality (arts 1.2.1(b) and 2.3.5(1)(b) Wmo 2015).",
  },
  check(lot, { report }) {
    const forms = careFormsOf(lot).filter(
      (form) =>
        form === "beschermd-wonen" || form === "maatschappelijke-opvang",
    );
    if (forms.length === 0) return;
    const limited = lot.includes("doelgroep", "alleen-inwoners")
      ? lot.slot("doelgroep")
      : lot.includes("toegang.inrichting", "alleen-inwoners")
        ? lot.slot("toegang.inrichting")
        : undefined;
    if (!limited) return;
    report({ at: limited, data: { zorgvorm: list(forms.map(careFormName)) } });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Beschermd wonen of opvang alleen voor eigen inwoners",
    en: "Sheltered living or shelter for own residents only",
  },
  explain: {
    nl: "Beschermd wonen en opvang zijn landelijk toegankelijk: elke ingezetene kan zich bij een college melden. Afspraken over de beste plek voor een cliënt mogen, een grens voor inwoners niet. Haal de beperking weg.",
    en: "Sheltered living and shelter are accessible nationwide: every resident of the country may turn to a municipality. Arrangements on the best place for a client are fine, a limit to residents is not. Remove the restriction.",
  },
  examples: [
    {
      bad: `  perceel 1 "Beschermd wonen" { wet: wmo-2015  zorgvormen: beschermd-wonen  doelgroep: alleen-inwoners }
`,
      good: `  perceel 1 "Beschermd wonen" { wet: wmo-2015  zorgvormen: beschermd-wonen  doelgroep: psychiatrie }
`,
    },
    {
      bad: `  perceel 1 "Opvang" { wet: wmo-2015  zorgvormen: maatschappelijke-opvang  toegang: alleen-inwoners }
`,
      good: `  perceel 1 "Opvang" { wet: wmo-2015  zorgvormen: maatschappelijke-opvang  toegang: regio }
`,
    },
  ],
};
