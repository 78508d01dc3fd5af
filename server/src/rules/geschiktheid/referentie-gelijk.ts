import { fold } from "../../../../grammar/src/names.ts";
import { offsetOf } from "../../../../grammar/src/tree.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import {
  isReference,
  nameOf,
  wordingOf,
} from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { replaceValue } from "../fix/fix.ts";
import { writtenText } from "../shared/written.ts";

export default defineRule({
  id: "geschiktheid/referentie-gelijk",
  kind: "legal",
  severity: "warning",
  scope: "geschiktheidseis",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.93 lid 3",
      confidence: "V",
      quote:
        "vraagt op onderdelen van de opdracht naar eerder verrichte vergelijkbare opdrachten en niet naar eerder verrichte opdrachten die",
    },
  ],
  message: {
    nl: 'De referentie-eis "{eis}" vraagt een gelijke opdracht. Vraag naar vergelijkbare opdrachten, per onderdeel (art. 2.93 lid 3 Aw).',
    en: 'Reference requirement "{eis}" asks for an identical contract. Ask for comparable contracts, per part (art. 2.93(3) Aw).',
  },
  check(requirement, { report, lots }) {
    const subjects = lots.filter((lot) => !isOpenHouse(lot));
    if (subjects.length === 0 || !isReference(requirement)) return;
    if (!asksIdentical(requirement)) return;
    report({
      at: requirement.has("vergelijking")
        ? [requirement, "vergelijking"]
        : requirement,
      subjects,
      data: { eis: nameOf(requirement) },
      fixes: () => [comparable(requirement)],
    });
  },
});

/** Asks for comparable contracts: by the value, else in the words of the title or the description. */
function comparable(requirement: Node<"geschiktheidseis">) {
  const title = {
    nl: "Vraag vergelijkbare opdrachten",
    en: "Ask for comparable contracts",
  };
  if (requirement.has("vergelijking"))
    return replaceValue(
      requirement.slot("vergelijking"),
      "vergelijkbaar",
      title,
    );
  const [description] = requirement.slot("omschrijving").values;
  for (const node of [requirement.block.title, description?.node]) {
    const unit = node && unitOf(node, requirement.specification);
    const written = node && writtenText(node);
    const found = new RegExp(identical, "i").exec(written ?? "");
    const word = found?.[1];
    if (!found || !unit || !word) continue;
    const start = offsetOf(node) + found.index;
    const text =
      fold(word) === "dezelfde" ? "een vergelijkbare" : "vergelijkbare";
    const edit = { uri: unit.uri, start, length: word.length, text };
    return { title, edits: [edit], safe: false };
  }
  return undefined;
}

/** "gelijke", "identieke" or "dezelfde" with the contract within three words behind it. */
const identical =
  /\b(gelijke|identieke|dezelfde)(\s+\S+){0,2}\s+(opdracht|dienst|zorg)/;

function asksIdentical(requirement: Node<"geschiktheidseis">): boolean {
  if (requirement.has("vergelijking"))
    return requirement.is("vergelijking", "gelijk", "identiek");
  const text = wordingOf(requirement);
  return identical.test(text) && !/vergelijkbare|gelijkwaardig/.test(text);
}

export const docs: RuleDocs = {
  title: {
    nl: "Referentie-eis vraagt een gelijke opdracht",
    en: "Reference requirement asks for an identical contract",
  },
  explain: {
    nl: "Wie een gelijke of identieke opdracht als referentie vraagt, laat alleen de huidige aanbieders over. Vraag naar vergelijkbare opdrachten, per onderdeel van de opdracht. In de SAS-procedure geldt art. 2.93 niet; het advies is er hetzelfde.",
    en: "Asking for an identical contract as reference leaves only the incumbents. Ask for comparable contracts, per part of the assignment. Under SAS art. 2.93 does not apply; the advice is the same.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Referentie" {
      soort: referentie
      omschrijving: "Een referentie van een identieke opdracht voor dagbesteding in deze regio."
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Referentie" {
      soort: referentie
      omschrijving: "Een referentie van een vergelijkbare opdracht voor begeleiding in een groep."
    }
  }
`,
    },
  ],
};
