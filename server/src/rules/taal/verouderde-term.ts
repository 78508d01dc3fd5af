import { formatDate, parseIso } from "../../../../grammar/src/calendar.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { textsIn } from "../../model/facts/texts.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Severity } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { replaceWords } from "../fix/texts.ts";

export default defineRule({
  id: "taal/verouderde-term",
  kind: "definition",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Deze diensten waren opgenomen in bijlage 2B van de toenmalige Aanbestedingswet",
    },
  ],
  message: {
    nl: "'{woord}' is verouderd sinds {datum}: gebruik '{nieuw}'. {uitleg}",
    en: "'{woord}' is outdated since {datum}: use '{nieuw}'. {uitleg}",
  },
  check({ block, specification }, { report, settings }) {
    const day = decisiveDate(specification, settings);
    for (const { text, node, block: place, keyword } of textsIn(
      block,
      "old",
      (written) =>
        terms.some(({ pattern }) => pattern.test(written.replace(quoted, " "))),
    )) {
      // The title of an existing document is a quotation.
      if (keyword === undefined && place.kind === "bijlage") continue;
      const plain = text.replace(quoted, " ");
      for (const {
        pattern,
        current,
        replacements,
        from,
        severity,
        note,
      } of terms) {
        const word = past.test(plain) ? undefined : pattern.exec(plain)?.[0];
        const since = parseIso(from) ?? 0;
        if (word === undefined || day < since) continue;
        report({
          at: node,
          severity,
          data: {
            woord: word,
            datum: { nl: formatDate(since, "nl"), en: formatDate(since, "en") },
            nieuw: current,
            uitleg: note,
          },
          discriminator: from,
          fixes: () =>
            replacements.map((by) =>
              replaceWords(unitOf(node, specification), node, word, by, {
                nl: `Vervang door '${by}'`,
                en: `Replace by '${by}'`,
              }),
            ),
        });
      }
    }
  },
});

interface OldTerm {
  readonly pattern: RegExp;
  readonly current: Localized;
  /** What may stand in its place; the old words are Dutch, so these are too. */
  readonly replacements: readonly string[];
  readonly from: string;
  readonly severity: Severity;
  readonly note: Localized;
}

const terms: readonly OldTerm[] = [
  {
    pattern: /\b(?:2B-diensten|2B-dienst|bijlage (?:2B|IIB|II B))\b/i,
    current: {
      nl: "sociale en andere specifieke diensten",
      en: "social and other specific services",
    },
    replacements: ["sociale en andere specifieke diensten"],
    from: "2016-07-01",
    severity: "warning",
    note: {
      nl: "Het oude verlichte regime bestaat niet meer.",
      en: "The former light regime no longer exists.",
    },
  },
  {
    pattern: /\bAWBZ\b/,
    current: { nl: "Wlz, Wmo 2015 of Zvw", en: "Wlz, Wmo 2015 or Zvw" },
    replacements: ["Wlz", "Wmo 2015", "Zvw"],
    from: "2015-01-01",
    severity: "hint",
    note: {
      nl: "De AWBZ bestaat alleen nog in overgangsrecht.",
      en: "The AWBZ exists in transitional law only.",
    },
  },
  {
    pattern: /\b(?:Wbp|Wet bescherming persoonsgegevens)\b/,
    current: { nl: "AVG", en: "AVG (GDPR)" },
    replacements: ["AVG"],
    from: "2018-05-25",
    severity: "hint",
    note: { nl: "De AVG kwam in de plaats.", en: "The AVG took its place." },
  },
];

const quoted = /"[^"]*"|“[^“”]*”|„[^„”]*”|‘[^‘’]*’|'[^']*'/gu;
const past =
  /overgang|voormalig|voorheen|destijds|vroeger|tot 2015|v[oó][oó]r 2015|oude (?:wet|regime)|former|transition|before 2015/i;

export const docs: RuleDocs = {
  title: { nl: "Verouderde term", en: "Outdated term" },
  explain: {
    nl: "Oude woorden nemen oud recht mee: een lezer denkt dat het oude regime nog geldt. Gebruik het huidige woord. Gaat de zin over vroeger of over overgangsrecht, schrijf dat er dan bij of zet het oude woord tussen aanhalingstekens.",
    en: "Old words carry old law with them: a reader thinks that the former regime still holds. Use the current word. If the sentence is about the past or about transitional law, say so, or put the old word in quotation marks.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    omschrijving: "Deze opdracht valt onder de 2B-diensten."
  }
`,
      good: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    omschrijving: "Cliënten met een voormalige AWBZ-indicatie houden hun begeleiding."
  }
`,
      severity: "warning",
    },
  ],
};
