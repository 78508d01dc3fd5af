import {
  mustUseMessages,
  standardNames,
  standardsOf,
} from "../../model/facts/messaging.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";

export default defineRule({
  id: "berichtenverkeer/niet-genoemd",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2019-07-26",
  yieldsTo: ["berichtenverkeer/taakgericht-afspraak"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.11, art. 3.13.1",
      confidence: "V",
      quote:
        "Partijen passen het actuele Standaard Administratieprotocol van het Ketenbureau i-Sociaal Domein toe.",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "de behoefte uitgesproken om het berichtenverkeer meer uniform toe te passen",
    },
    { ref: "regeling-jeugdwet", at: "art. 6c.1", confidence: "V" },
    { ref: "uitvoeringsregeling-wmo", at: "art. 3j", confidence: "V" },
  ],
  message: {
    nl: "Voor {perceel} staat niet dat {standaard} wordt gebruikt. Neem het berichtenverkeer en het administratieprotocol op.",
    en: "For {perceel} it is not stated that {standaard} is used. Include messaging and the administration protocol.",
  },
  check(root, { lots, report }) {
    const silent = lots.filter(
      (lot) =>
        lot.isAbsent("berichtenverkeer") &&
        lot.isAbsent("administratieprotocol") &&
        !followsStandard(lot) &&
        standardNames(lot) !== undefined &&
        mustUseMessages(lot),
    );
    for (const standard of new Set(
      silent.map((lot) => standardNames(lot)?.nl),
    )) {
      const subjects = silent.filter(
        (lot) => standardNames(lot)?.nl === standard,
      );
      const [first] = subjects;
      const standaard = first && standardNames(first);
      if (standaard)
        report({
          at: subjects.length === lots.length ? root : first,
          subjects,
          data: { standaard },
          fixes: () => [
            insertAll(
              (subjects.length === lots.length ? [root] : subjects).map(
                (level) => [
                  level,
                  `berichtenverkeer: ${standardsOf(first).join(", ")}`,
                ],
              ),
              {
                nl: `Neem ${standaard.nl} op`,
                en: `Include ${standaard.en}`,
              },
            ),
          ],
        });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Berichtenverkeer is niet genoemd",
    en: "Messaging is not mentioned",
  },
  explain: {
    nl: "Bij inspanningsgericht en outputgericht werken is berichtenverkeer verplicht. Een aanbieder wil vooraf weten welke standaard en welk administratieprotocol gelden. Noem `berichtenverkeer`, of verwijs naar het Standaard Administratieprotocol.",
    en: "Messaging is mandatory for effort-based and output-based work. A provider wants to know beforehand which standard and which administration protocol apply. State `messaging`, or refer to the Standaard Administratieprotocol.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  berichtenverkeer: ijw
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
    },
  ],
};
