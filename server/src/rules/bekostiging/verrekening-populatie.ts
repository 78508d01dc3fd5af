import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/verrekening-populatie",
  kind: "definition",
  severity: "error",
  scope: "bekostiging",
  waivable: false,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "geschiedt dus niet op basis van aantallen cliënten",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "de gemeente vergoedt een vaste prijs per periode (typisch een jaar) voor een bepaald type zorg of een bepaalde taak, voor een bepaalde populatie",
    },
    { ref: "aef-2015", at: "paragraaf 4.1, bijlage 1", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is populatiebekostigd, maar verrekent op {grondslag}. Populatiebekostiging is een vooraf afgesproken bedrag, los van aantallen cliënten.",
    en: "{perceel} is population funded but settles on {grondslag}. Population funding is an amount agreed beforehand, independent of client numbers.",
  },
  check(funding, { report }) {
    if (!funding.is("vorm", "populatie")) return;
    const basis = funding
      .words("verrekening")
      .find((word) => perClient.has(word));
    if (!basis) return;
    const slot = funding.slot("verrekening");
    report({
      at: slot,
      data: { grondslag: spoken(term(slot, basis)) },
      fixes: () => [
        replaceValue(funding.slot("vorm"), "lumpsum", {
          nl: "Maak er `vorm: lumpsum` van",
          en: "Change the form to lump-sum",
        }),
      ],
    });
  },
});

const perClient: ReadonlySet<string> = new Set([
  "aantal-clienten",
  "trajecten",
  "producten",
  "werkelijke-levering",
  "volume",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Populatiebekostiging met verrekening op cliënten",
    en: "Population funding settled by clients",
  },
  explain: {
    nl: "Populatiebekostiging is een bedrag dat vooraf vaststaat. Wie achteraf op cliënten, trajecten of eenheden verrekent, haalt de volumeprikkel terug. Schrap de verrekening, of noem de vorm lumpsum. Bijstellen als de bevolking groeit of krimpt mag wel.",
    en: "Population funding is an amount that is final beforehand. Settling by clients, trajectories or units brings back the volume incentive. Drop the settlement, or call the form a lump sum. Adjusting when the population grows or shrinks is allowed.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    populatie: "jeugdigen tot 18 jaar"
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  verrekening: aantal-clienten }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    populatie: "jeugdigen tot 18 jaar"
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  verrekening: bevolkingsomvang }
  }
`,
    },
  ],
};
