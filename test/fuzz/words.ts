import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import type { EntryShape } from "../../server/src/vocabulary/define.ts";
import { vocabulary } from "../../server/src/vocabulary/index.ts";

const entries: readonly (readonly [string, EntryShape])[] =
  Object.entries(vocabulary);

/** Every keyword in both languages, with its other spellings. */
export const keywords = distinct(
  entries.flatMap(([id, { en, aliases = [] }]) => [
    id.slice(id.indexOf(".") + 1),
    en,
    ...aliases,
  ]),
);

/** Every word that a value may be, in both languages, with its synonyms. */
export const values = distinct(
  entries.flatMap(([, { value = [] }]) =>
    ("type" in value ? [value] : value).flatMap((type): readonly string[] => {
      if (type.type === "word") return type.words;
      if (type.type !== "enum") return [];
      return Object.entries(type.words).flatMap(
        ([word, { en, aliases = [], accepted = [] }]) => [
          word,
          en,
          ...aliases,
          ...accepted,
        ],
      );
    }),
  ),
);

export const ruleIds = Object.keys(ruleDocs);

/** Quantities at their ends, and what only looks like one. */
export const quantities = [
  ..."0 1 -1 00 2 12 100 1.000 1,5 0,0001 1.2.3,4 1e9 ½ ٣".split(" "),
  "9".repeat(15),
  "9".repeat(400),
  "9007199254740993",
  "€ 0",
  "€ -1",
  "€ 999.999.999.999.999,99",
  "€ 1,2 miljoen per jaar",
  "€ 750.000",
  "EUR 221.000 excl. btw",
  "€ 72,60 per uur",
  "€ 5,2 miljard in totaal",
  "€ 0,00001",
  "0%",
  "100%",
  "-5%",
  "33,33%",
  "1000%",
  "0 jaar",
  "4 jaar",
  "9999999 jaar",
  "18 maanden",
  "1,5 jaar",
  "5 years",
  "2 x 3 jaar",
  "0 x 0 jaar",
  "1..999999 x maximaal 3 jaar",
  "3..5",
  "5..3",
  "0..0",
  "minimaal 3",
  "maximaal 0",
  "at most 4",
  "tot 12 cliënten",
  "minder dan 5",
  "PM",
  "n.v.t.",
  "geen",
  "alle",
  "onbeperkt",
  "ja",
  "nee",
  "yes",
] as const;

/** Days at their ends, and days that are none. */
export const days = [
  "2023-01-01",
  "2024-02-29",
  "2023-02-29",
  "0000-00-00",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "2026-13-45",
  "31 februari 2023",
  "1 januari 2027",
  "1 January 2027",
  "Q3 2026",
  "juni 2021",
  "2026",
  "2023-01-01 12:00",
  "2023-01-01 99:99",
  "t/m 2030-12-31",
  "uiterlijk 2020-01-01",
  "2020-01-01..1900-01-01",
  "2026-06-30",
  "2016-06-02",
  "2019-12-31",
] as const;

/** What means something to the grammar, to an editor, to a terminal, to HTML or to nobody. */
export const marks = [
  ..."{}:;,|\"%€=.-'/\\[]()<>&*#@!?~^`$",
  '"""',
  "//",
  "/*",
  "*/",
  "///",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  "\v",
  "\f",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u0085",
  "\u00a0",
  "\u200b",
  "\u200d",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\ufffe",
  "\ufffd",
  "\ud800",
  "\udc00",
  "😀",
  "é",
  "e\u0301",
  "\u202e",
  "İ",
  "ß",
  "ﬁ",
  "１２",
  "“tekst”",
  "„laag”",
  "’s-",
  "[[",
  "]]",
  "[[Onbekend]]",
  "per ",
  "voor ",
  "van ",
  "in ",
  "op ",
  "tot ",
  "t/m ",
  "excl. btw",
  " x ",
  "..",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "undefined: null",
  "<fuzz a=\"b\" c='d'>&amp;</fuzz>",
  "]]>",
  "--></script>",
  "\n::error::x",
  "../../../etc/passwd",
  "%00%zz",
  "|---|",
  "\n| naam | titel |\n| 1 | x |\n",
] as const;

/** Whole statements that bring blocks together which the seeds do not. */
export const statements = [
  'gebruik "./b.bestek"',
  'gebruik "./a.bestek"',
  'gebruik "../weg.bestek"',
  "wet: jeugdwet",
  "wet: wmo-2015, jeugdwet",
  "stadium: publicatie",
  "stadium: uitvoering",
  "instrument: open-house",
  "instrument: PM { motivering: PM }",
  "procedure: sas { invulling: klassiek }",
  "procedure: das",
  "looptijd.duur: 5 jaar",
  "looptijd { ingang: 2027-01-01; duur: 2 jaar; verlenging: 2 x 1 jaar; maximum: 3 jaar }",
  'perceel X "Nieuw" { zorgvormen: daghulp; geraamde-waarde: € 1 miljoen per jaar }',
  'segment Y "Nieuw" { perceel Z { zorgvormen: logeren } }',
  'perceel\n| naam | titel | zorgvormen | geraamde-waarde |\n| 7 | "Zeven" | daghulp, logeren | € 5 |\n| 8 | | PM | |',
  'eisenset Basis { geschiktheidseis "VOG"; eisen: Basis }',
  "eisen: Basis",
  "voorganger: Voorbeeld",
  "bekostiging { uitvoeringsvariant: taakgericht; vorm: productie }",
  'gunningscriteria { methode: bpkv; prijs 40%; kwaliteit "Plan" 30% { subcriterium "Deel" 200% } }',
  'gunningscriteria { kwaliteit "A"; kwaliteit "A" -1%; prijs "P" 1000 punten }',
  'product P "Groep" { tarief: € 60,00 per dagdeel; eenheid: uur }',
  "budget { plafond: € 1 per jaar; jaar 2026 € 5; jaar 2027 PM }",
  "planning { aankondiging: 2026-01-01; sluiting: 2025-01-01; gunning: Q3 2026 }",
  'opdrachtgever "Regio" { gemeenten: Tiel, Tiel, "Atlantis"; penvoerder: Buren }',
  'notitie "TODO"',
  'omschrijving: """\n  Zie [[X]], art. 2.38 Aw en perceel 9.\n  <fuzz>\n  """',
] as const;

/** A few of each kind that say the same thing over and over: what grows too fast shows on these. */
export const nests = [
  "segment A { ",
  "perceel 1 { ",
  'kwaliteit "K" 1% { ',
  "{ ",
  "| a ",
  "/* ",
  '"',
  "1 x ",
  "wet: ",
  "a.",
  ", ",
  "€ 1..",
  "\n///x",
  "[[",
] as const;

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
