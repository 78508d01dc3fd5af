import {
  BOUNDS,
  NOT_APPLICABLE_WORDS,
  OPEN_WORDS,
  PREPOSITIONS,
  RESERVED_WORDS,
} from "../grammar/src/index.ts";
import { allKinds, kindTable } from "../server/src/vocabulary/lookup.ts";

/** Colours, brackets and snippets for editors, from the vocabulary: what holds before the server has answered. */
export function editorFiles(): [string, string][] {
  const folder = "client/generated";
  return [
    [`${folder}/bestek.tmLanguage.json`, json(grammar())],
    [`${folder}/language-configuration.json`, json(configuration)],
    [`${folder}/snippets.json`, json(snippets)],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A word of the language: letters and digits, joined by single marks. */
const word = "[\\p{L}][\\p{L}\\d_]*(?:[-.'/&][\\p{L}\\d_]+)*";
const before = "(?<![\\p{L}\\d_.'/&-])";
const behind = "(?![\\p{L}\\d_.'/&-])";

function grammar() {
  return {
    name: "Bestek",
    scopeName: "source.bestek",
    patterns: [
      { name: "comment.block.documentation.bestek", match: "///.*$" },
      { name: "comment.line.double-slash.bestek", match: "//.*$" },
      {
        name: "comment.block.bestek",
        begin: "/\\*",
        end: "\\*/",
      },
      {
        name: "string.quoted.triple.bestek",
        begin: '"""',
        end: '"""',
        patterns: [
          {
            name: "markup.underline.link.bestek",
            match: "\\[\\[[^\\]]+\\]\\]",
          },
        ],
      },
      {
        name: "string.quoted.double.bestek",
        match: '["“„][^"“”„\\n]*(?:["”“]|$)',
      },
      {
        name: "constant.numeric.bestek",
        match: `${before}-?(?:€\\s*)?\\d[\\d.,]*(?:-\\d+)*%?`,
      },
      {
        match: `${before}(${deviations()})\\s+(${word})`,
        captures: {
          1: { name: "keyword.control.bestek" },
          2: { name: "entity.name.tag.bestek" },
        },
      },
      {
        name: "keyword.control.bestek",
        match: `${before}(?i:${alternatives(keywordsOf((takesBody) => takesBody))})${behind}(?!\\s*:)`,
      },
      { name: "support.type.property-name.bestek", match: `${word}(?=\\s*:)` },
      {
        name: "constant.language.bestek",
        match: `${before}(?i:${alternatives(reserved())})${behind}`,
      },
      {
        name: "keyword.operator.bestek",
        match: `${before}(?i:${alternatives(spellings([...PREPOSITIONS, ...BOUNDS]))})${behind}`,
      },
      { name: "punctuation.separator.bestek", match: "[|:;,]" },
    ],
  };
}

function deviations(): string {
  const key = kindTable("bestek").byKeyword.get("afwijking");
  return alternatives(key ? [key.keyword, key.entry.en] : []);
}

/** Every spelling of the keywords under which a block may stand, in both languages. */
function keywordsOf(isWanted: (takesBody: boolean) => boolean): string[] {
  const found = new Set<string>();
  for (const kind of ["bestand", ...allKinds()]) {
    for (const { keyword, entry, types } of kindTable(kind).keys) {
      if (!isWanted(types.length === 0)) continue;
      found.add(keyword);
      found.add(entry.en);
    }
  }
  return [...found];
}

/** `PM`, `n.v.t.`, `ja`, `geen` and their like, without prepositions and bounds. */
function reserved(): string[] {
  const others = new Set(spellings([...PREPOSITIONS, ...BOUNDS]));
  const constants = spellings([...OPEN_WORDS, ...NOT_APPLICABLE_WORDS]);
  const answers = [...RESERVED_WORDS].filter(
    (spelling) => !others.has(spelling) && spelling !== "of",
  );
  return [...new Set([...constants, ...answers])];
}

function spellings(
  entries: readonly { nl: readonly string[]; en: readonly string[] }[],
): string[] {
  return entries.flatMap(({ nl, en }) => [...nl, ...en]);
}

/** Longest first, so that no word hides a longer one. */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}

const configuration = {
  comments: { lineComment: "//", blockComment: ["/*", "*/"] },
  brackets: [["{", "}"]],
  autoClosingPairs: [
    { open: "{", close: "}" },
    { open: '"', close: '"', notIn: ["string", "comment"] },
    { open: "/*", close: "*/", notIn: ["string"] },
  ],
  surroundingPairs: [
    ["{", "}"],
    ['"', '"'],
  ],
  wordPattern: word,
  indentationRules: {
    increaseIndentPattern: '\\{[^}"]*$',
    decreaseIndentPattern: "^\\s*\\}",
  },
  onEnterRules: [
    {
      beforeText: "^\\s*///.*$",
      action: { indent: "none", appendText: "/// " },
    },
    {
      beforeText: "^\\s*\\|.*\\|\\s*$",
      action: { indent: "none", appendText: "| " },
    },
  ],
};

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: editors read these tab stops.
const snippets = {
  Bestek: {
    prefix: "bestek",
    description: "Een nieuwe specificatie",
    body: [
      'bestek ${1:Naam} "${2:Titel}" {',
      "  stadium:    ${3|strategie,marktconsultatie,concept,publicatie|}",
      "  wet:        ${4|wmo-2015,jeugdwet|}",
      "  instrument: ${5|overheidsopdracht,open-house,subsidie|}",
      "  $0",
      "}",
    ],
  },
  Specification: {
    prefix: "specification",
    description: "A new specification",
    body: [
      'specification ${1:Name} "${2:Title}" {',
      "  stage: ${3|strategy,draft|}",
      "  $0",
      "}",
    ],
  },
  Percelen: {
    prefix: "percelen",
    description: "Percelen in een tabel",
    body: [
      "perceel",
      "  | naam | titel       | geraamde-waarde      |",
      '  | ${1:1}    | "${2:Titel}"     | € ${3:750.000} per jaar   |',
      "$0",
    ],
  },
  Afwijking: {
    prefix: "afwijking",
    description: "Een gemotiveerde afwijking van een regel",
    body: [
      "afwijking ${1:regel} {",
      '  motivering: """',
      "    ${2:Waarom.}",
      '    """',
      "}",
      "$0",
    ],
  },
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: editors read these tab stops.
