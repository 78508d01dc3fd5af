import { fold } from "../../../../grammar/src/names.ts";
import type { AnyNode } from "../../model/node.ts";
import { keyOf } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { matchWord } from "../../vocabulary/lookup.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceText, together } from "../fix/fix.ts";
import { valueIn } from "../fix/language.ts";

export default defineRule({
  id: "instrument/verkeerd-soort-waarde",
  kind: "definition",
  severity: "error",
  scope: ["bestek", "segment", "perceel"],
  waivable: false,
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "Overheidsopdracht, al dan niet in de vorm van een raamovereenkomst",
    },
    { ref: "monitor-2020", at: "tabel 3", confidence: "S" },
    {
      ref: "aw2012",
      at: "art. 1.1 (begrip overheidsopdracht)",
      confidence: "V",
      quote:
        "een overheidsopdracht voor werken, een overheidsopdracht voor leveringen, een overheidsopdracht voor diensten of een raamovereenkomst",
    },
    {
      ref: "aw2012",
      at: "art. 1.1 (raamovereenkomst)",
      confidence: "V",
      quote:
        "met het doel gedurende een bepaalde periode de voorwaarden inzake te plaatsen overheidsopdrachten",
    },
  ],
  message: {
    nl: "{waarde} is geen instrument maar een {soort}. Het instrument is overheidsopdracht, subsidie, open-house of eigen-beheer.",
    en: "{waarde} is not an instrument but a {soort}. The instrument is overheidsopdracht, subsidie, open-house or eigen-beheer.",
  },
  check(level, { report }) {
    if (level.kind === "perceel" && level.implicit) return;
    for (const value of level
      .ownSlot(keyOf(level.kind, "instrument"))
      ?.occurrences.flatMap(({ values }) => values) ?? []) {
      const written = wordOf(value);
      const meant = written && meantAs(written);
      if (!meant) continue;
      report({
        at: value.node,
        data: { waarde: `'${written}'`, soort: meant.sort },
        fixes: () => [repair(level, value, meant)],
      });
    }
  },
});

interface Meant {
  readonly sort: Localized;
  /** The key that the word belongs to, and its standard spelling. */
  readonly place?: {
    readonly key: "contractvorm" | "procedure";
    readonly word: string;
  };
}

/** Words for purchasing in general: they name no instrument and belong to no other key either. */
const general: ReadonlySet<string> = new Set([
  "aanbesteding",
  "aanbesteden",
  "inkoop",
]);

function wordOf(value: BoundValue): string | undefined {
  const { literal } = value.node;
  return value.type === "unusable" && literal && "text" in literal
    ? literal.text
    : undefined;
}

function meantAs(written: string): Meant | undefined {
  if (general.has(fold(written)))
    return { sort: { nl: "algemeen woord", en: "general word" } };
  const form = matchIn("contractvorm", written);
  if (form)
    return {
      sort: { nl: "contractvorm", en: "contract form" },
      place: { key: "contractvorm", word: form },
    };
  const procedure = matchIn("procedure", written);
  if (!procedure) return undefined;
  const sort =
    procedure === "sas"
      ? { nl: "regime", en: "regime" }
      : { nl: "procedure", en: "procedure" };
  return { sort, place: { key: "procedure", word: procedure } };
}

function matchIn(keyword: string, written: string): string | undefined {
  for (const type of keyOf("perceel", keyword).types) {
    const match = type.type === "enum" ? matchWord(type, written) : undefined;
    if (match) return match.word;
  }
  return undefined;
}

/** Makes it a public contract and moves the word to its own key, unless that key is already there. */
function repair(level: AnyNode, value: BoundValue, { place }: Meant) {
  const title = {
    nl: "Maak er overheidsopdracht van",
    en: "Make it a public contract",
  };
  const { unit } = level.specification;
  const replaced = replaceText(
    unit.uri,
    value.node,
    valueIn(unit, level.kind, "instrument", "overheidsopdracht"),
    title,
  );
  return place && !level.ownSlot(keyOf(level.kind, place.key))
    ? together(
        title,
        replaced,
        insertInto(level, `${place.key}: ${place.word}`, title),
      )
    : replaced;
}

export const docs: RuleDocs = {
  title: {
    nl: "Dit woord is geen instrument",
    en: "This word is not an instrument",
  },
  explain: {
    nl: "Een raamovereenkomst is een vorm van een overheidsopdracht en een procedure is een weg ernaartoe. Wie de niveaus door elkaar haalt, verbergt de vraag waar het om gaat: kiest de gemeente tussen aanbieders? Noem het instrument en zet het woord bij `contractvorm` of `procedure`.",
    en: "A framework agreement is a form of a public contract and a procedure is a way to get there. Mixing the levels hides the question that matters: does the municipality choose between providers? Name the instrument and put the word under `contract-form` or `procedure`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: raamovereenkomst }
`,
      good: `  perceel 1 "Begeleiding" { instrument: overheidsopdracht  contractvorm: raamovereenkomst  opdrachtnemers: maximaal 5 }
`,
    },
  ],
};
