import { nameOf, wordingOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/keurmerk",
  kind: "guidance",
  severity: "warning",
  scope: ["geschiktheidseis", "uitvoeringseis", "kwaliteitseis"],
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.96 lid 2",
      confidence: "V",
      quote: "Een aanbestedende dienst aanvaardt gelijkwaardige certificaten",
    },
    {
      ref: "aw2012",
      at: "art. 2.76 lid 2",
      confidence: "V",
      quote: "of gelijkwaardig",
    },
    {
      ref: "aw2012",
      at: "art. 2.78a lid 3",
      confidence: "V",
      quote: "aanvaardt alle keurmerken die bevestigen",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.3",
      confidence: "V",
      quote: "bezit van een certificaat of keurmerk",
    },
  ],
  message: {
    nl: '"{eis}" vraagt {keurmerk} zonder "of gelijkwaardig".',
    en: '"{eis}" asks for {keurmerk} without "or equivalent".',
  },
  check(given, { report }) {
    const item = given as Node<"geschiktheidseis">;
    const keurmerk = labelOf(item);
    if (!keurmerk || item.is("bron", "wet")) return;
    if (acceptsEquivalent(item, keurmerk)) return;
    report({
      at: item.has("keurmerk") ? [item, "keurmerk"] : item,
      data: { eis: nameOf(item), keurmerk },
      fixes: () =>
        item.isAbsent("gelijkwaardig")
          ? [
              insertInto(item, "gelijkwaardig: ja", {
                nl: "Aanvaard ook een gelijkwaardig bewijs",
                en: "Accept equivalent proof as well",
              }),
            ]
          : [],
    });
  },
});

/** Names of standards and labels that are not required by law. */
const known = /\b(iso|nen(-en)?(-iso)?)[ -]?\d{4,5}\b|\bhkz\b/;

/** The label that is asked: as listed, else as the text names it. */
function labelOf(item: Node<"geschiktheidseis">): Localized | undefined {
  const slot = item.slot("keurmerk");
  const listed = [...item.words("keurmerk"), ...item.texts("keurmerk")];
  if (listed.length > 0) return list(listed.map((word) => term(slot, word)));
  const named = known.exec(wordingOf(item))?.[0].toUpperCase();
  return named === undefined ? undefined : { nl: named, en: named };
}

function acceptsEquivalent(
  item: Node<"geschiktheidseis">,
  label: Localized,
): boolean {
  return (
    item.is("gelijkwaardig", "ja") ||
    /gelijkwaardig|equivalent/i.test(`${label.nl} ${wordingOf(item)}`)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: 'Keurmerk zonder "of gelijkwaardig"',
    en: 'Quality label without "or equivalent"',
  },
  explain: {
    nl: 'Een gelijkwaardig certificaat of keurmerk moet worden aanvaard; een vast keurmerk is bovendien een drempel voor kleine en nieuwe aanbieders. Schrijf `gelijkwaardig: ja` of zet "of gelijkwaardig" in de tekst. Wettelijk verplichte registraties zoals SKJ kennen geen gelijkwaardig bewijs.',
    en: 'An equivalent certificate or label must be accepted; a fixed label is also a barrier for small and new providers. Write `equivalent: yes` or put "of gelijkwaardig" in the text. Registrations that the law requires, such as SKJ, have no equivalent.',
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Kwaliteitssysteem" {
      keurmerk: hkz
      bewijs: certificaat
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Kwaliteitssysteem" {
      keurmerk: hkz
      gelijkwaardig: ja
      bewijs: certificaat
    }
  }
`,
    },
    {
      bad: `  geschiktheidseis "Kwaliteitssysteem" { bewijs: certificaat  keurmerk: "ISO 9001" }
  perceel 1 "Dagbesteding" {}
`,
      good: `  geschiktheidseis "Kwaliteitssysteem" { bewijs: certificaat  keurmerk: "ISO 9001 of gelijkwaardig" }
  perceel 1 "Dagbesteding" {}
`,
    },
  ],
};
