import { hasSelection } from "../../model/facts/criteria.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isSas } from "../../model/facts/procedure.ts";
import {
  asksDeclaration,
  isReference,
  proofsOf,
} from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "geschiktheid/bewijs-bij-inschrijving",
  kind: "legal",
  severity: "warning",
  scope: ["geschiktheidseis", "uitsluitingsgrond"],
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.85 lid 3",
      confidence: "V",
      quote:
        "uitsluitend verzoeken bewijsstukken bij de door hem ingediende eigen verklaring te voegen die geen betrekking hebben op gegevens en inlichtingen",
    },
    {
      ref: "aw2012",
      at: "art. 2.39 lid 3",
      confidence: "V",
      quote: "Afdeling 2.3.4 is van overeenkomstige toepassing.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Geschiktheidseisen",
      confidence: "V",
    },
    {
      ref: "aw2012",
      at: "art. 1.19 lid 2",
      confidence: "V",
      quote:
        "De artikelen 2.55, 2.84, 2.85 en 2.102 zijn van overeenkomstige toepassing.",
    },
  ],
  message: {
    nl: 'Bewijs "{bewijs}" wordt al bij de inschrijving gevraagd. Naast de eigen verklaring mag dat alleen voor referenties; vraag het op bij de winnaar (art. 2.85 lid 3 Aw).',
    en: 'Proof "{bewijs}" is requested with the tender. Next to the self-declaration that is allowed only for references; request it from the winner (art. 2.85(3) Aw).',
  },
  check(item, { report, lots }) {
    const subjects = lots.filter(isBound);
    if (subjects.length === 0) return;
    if (item.kind === "geschiktheidseis" && isReference(item)) return;
    for (const { name, node } of proofsOf(item)) {
      if (!node || name === "referenties" || name === "eigen-verklaring")
        continue;
      if (!node.is("moment", "inschrijving", "verzoek-tot-deelneming"))
        continue;
      const moment = node.slot("moment");
      report({
        at: moment,
        subjects,
        data: { bewijs: spoken(term(proofSlot(item), name)) },
        discriminator: name,
        fixes: () => [
          replaceValue(moment, "op-verzoek", {
            nl: "Vraag het bewijs pas op verzoek",
            en: "Ask for the proof on request only",
          }),
        ],
      });
    }
  },
});

type Item = Node<"geschiktheidseis"> | Node<"uitsluitingsgrond">;

function proofSlot(item: Item) {
  return (item as Node<"geschiktheidseis">).slot("bewijs");
}

/** A self-declaration is asked, and no preselection under SAS needs the proof for a good course of the procedure. */
function isBound(lot: Node<"perceel">): boolean {
  return (
    asksDeclaration(lot) &&
    !isOpenHouse(lot) &&
    !(isSas(lot) && hasSelection(lot))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Bewijs al bij de inschrijving gevraagd",
    en: "Proof asked with the tender",
  },
  explain: {
    nl: "De eigen verklaring vervangt het bewijs: dat vraag je pas op bij de winnaar. Alleen de lijst met referenties mag meteen worden gevraagd. Zet het moment op `op-verzoek`. De regel geldt via art. 2.39 lid 3 ook in de SAS-procedure en via art. 1.19 lid 2 ook onder de drempel.",
    en: "The self-declaration replaces the proof, which is asked from the winner only. Only the list of references may be asked at once. Set the moment to `on-request`. The rule holds under SAS through art. 2.39(3) and below the threshold through art. 1.19(2).",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  opdrachtnemers: maximaal 4
  geschiktheidseis "Jaarrekening" {
    bewijs: jaarrekening { moment: inschrijving }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  opdrachtnemers: maximaal 4
  geschiktheidseis "Jaarrekening" {
    bewijs: jaarrekening { moment: op-verzoek }
  }
  geschiktheidseis "Ervaring met dagbesteding" {
    bewijs: referenties { moment: inschrijving }
  }
`,
    },
  ],
};
