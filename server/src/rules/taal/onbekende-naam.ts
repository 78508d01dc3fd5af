import { fold } from "../../../../grammar/src/names.ts";
import { referencesIn, type Written } from "../../model/facts/blocks.ts";
import type { Specification } from "../../model/specification.ts";
import { nearest } from "../../model/suggest.ts";
import type { ReferenceValue } from "../../model/values.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceText } from "../fix/fix.ts";
import { kindName, kindNames } from "../shared/kinds.ts";

export default defineRule({
  id: "taal/onbekende-naam",
  kind: "definition",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [{ ref: "taal", at: "verwijzingen", confidence: "I" }],
  message: {
    suggestie: {
      nl: "'{naam}' is niet gevonden als {soort}. Bedoelt u '{suggestie}'?",
      en: "'{naam}' was not found as {soort}. Did you mean '{suggestie}'?",
    },
    anders: {
      nl: "'{naam}' is een {gevonden}, geen {soort}.",
      en: "'{naam}' is a {gevonden}, not a {soort}.",
    },
    default: {
      nl: "'{naam}' is niet gevonden als {soort}.",
      en: "'{naam}' was not found as {soort}.",
    },
  },
  check({ block, specification }, { report }) {
    // A file that is not there is one cause, reported by itself.
    if (!specification.hasItsFiles) return;
    for (const written of referencesIn(block)) {
      const { value } = written;
      if (isKnown(written, specification)) continue;
      const [other] = specification.candidates(value.name);
      const suggestion = other
        ? undefined
        : suggestionFor(value, specification);
      if (!other && !suggestion && mayBeOutside(written)) continue;
      report({
        at: value.node,
        message: other ? "anders" : suggestion ? "suggestie" : "default",
        data: {
          naam: value.name,
          soort: kindNames(value.to) ?? {
            nl: "naam in dit bestek",
            en: "a name in this specification",
          },
          gevonden: other ? kindName(other.kind) : "",
          suggestie: suggestion ?? "",
        },
        discriminator: value.name,
        fixes: () =>
          suggestion
            ? [
                replaceText(specification.unit.uri, value.node, suggestion, {
                  nl: `Vervang door '${suggestion}'`,
                  en: `Replace by '${suggestion}'`,
                }),
              ]
            : [],
      });
    }
  },
});

/** A deviation may concern any block, also one that only a path reaches (`J1.gunningscriteria`). */
function isKnown(
  { key, value: { name, to } }: Written<ReferenceValue>,
  specification: Specification,
): boolean {
  const kinds = key.id === "afwijking.betreft" ? [] : to;
  return specification.resolve(name, kinds) !== undefined;
}

/** The nearest name of a block of the right kind. */
function suggestionFor(
  { name, to }: ReferenceValue,
  { definitions }: Specification,
): string | undefined {
  const candidates = [...definitions.values()].flatMap((found) =>
    found
      .filter(({ node }) => to.length === 0 || to.includes(node.kind))
      .map((definition) => definition.name),
  );
  const found = nearest(name, candidates);
  // `J9` for `J1` is another lot, not a slip of the pen.
  return found && withoutDigits(found) === withoutDigits(name)
    ? undefined
    : found;
}

function withoutDigits(name: string): string {
  return fold(name).replace(/\d/g, "#");
}

/** True where a text may stand as well and this looks like one: a party outside the documents, such as `zorgkantoor`. */
function mayBeOutside({ key, value }: Written<ReferenceValue>): boolean {
  const takesText = key.types.some(
    ({ type }) => type === "text" || type === "prose" || type === "enum",
  );
  const { literal } = value.node;
  return (
    takesText &&
    (literal?.type === "string" ||
      (literal?.type === "word" && /^[a-z-]+$/.test(literal.text)))
  );
}

export const docs: RuleDocs = {
  title: { nl: "Onbekende naam", en: "Unknown name" },
  explain: {
    nl: 'Een verwijzing naar een naam die er niet is, voegt niets toe: de eisen, het perceel of de bijlage waar u naar verwijst, tellen niet mee. Verbeter de naam, voeg het ontbrekende blok toe, of haal het bestand binnen waar het in staat (`gebruik "./bestand.bestek"`). Namen gelden binnen het bestek en de bestanden die het gebruikt.',
    en: 'A reference to a name that is not there adds nothing: the requirements, the lot or the annex that you refer to do not count. Correct the name, add the missing block, or bring in the file that holds it (`use "./file.bestek"`). Names hold within the specification and the files that it uses.',
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  eisenset BasisJeugd { kwaliteitseis "Werken volgens de richtlijnen" }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  eisen: BasisJeudg }
`,
      good: `  wet: jeugdwet
  eisenset BasisJeugd { kwaliteitseis "Werken volgens de richtlijnen" }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  eisen: BasisJeugd }
`,
    },
    {
      bad: `  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  looptijd: D9 }
`,
      good: `  bijlage D9 "Overeenkomst" { soort: conceptovereenkomst }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  looptijd: D9 }
`,
    },
  ],
};
