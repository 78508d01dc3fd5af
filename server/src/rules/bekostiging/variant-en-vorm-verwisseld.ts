import { fold } from "../../../../grammar/src/names.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue, together } from "../fix/fix.ts";

export default defineRule({
  id: "bekostiging/variant-en-vorm-verwisseld",
  kind: "definition",
  severity: "hint",
  scope: ["bekostiging", "product"],
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "Taakgerichte bekostiging bestaat dus eigenlijk niet.",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4, bijlage 3", confidence: "S" },
    { ref: "monitor-2020", at: "", confidence: "S" },
  ],
  message: {
    nl: "'{waarde}' is een {soortWaarde}, geen {soortSleutel}. Bedoeld is waarschijnlijk {voorstel}.",
    en: "'{waarde}' is a {soortWaarde}, not a {soortSleutel}. Probably {voorstel} is meant.",
  },
  check(node, { report }) {
    const funding = fundingOf(node);
    if (!funding) return;
    for (const key of ["vorm", "uitvoeringsvariant"] as const) {
      const slot = funding.slot(key);
      const written = writtenIn(slot);
      const meant = written && mixedUp[key][written];
      if (!meant) continue;
      const other = key === "vorm" ? "uitvoeringsvariant" : "vorm";
      const said = funding.word(other);
      // Where the other key says something else the two contradict each other: bekostiging/variant-vorm.
      if (said && said !== (other === "vorm" ? meant.form : meant.variant))
        continue;
      const suggestion = `\`uitvoeringsvariant: ${meant.variant}\` met \`vorm: ${meant.form}\``;
      report({
        at: slot,
        data: {
          waarde: written,
          soortWaarde: names[other],
          soortSleutel: names[key],
          voorstel: {
            nl: suggestion,
            en: suggestion.replace(" met ", " with "),
          },
        },
        fixes: () => [
          fixFor(
            funding,
            slot,
            key === "vorm" ? meant.form : meant.variant,
            funding.isAbsent(other)
              ? `${other}: ${key === "vorm" ? meant.variant : meant.form}`
              : undefined,
          ),
        ],
        discriminator: key,
      });
    }
  },
});

type Funding = Node<"bekostiging">;

interface Meant {
  readonly variant: string;
  readonly form: string;
}

const effort: Meant = { variant: "inspanningsgericht", form: "productie" };
const output: Meant = { variant: "outputgericht", form: "resultaat" };
const task: Meant = { variant: "taakgericht", form: "populatie" };

/** Words that belong to the other key, as written, and what was meant. */
const mixedUp: Readonly<
  Record<"vorm" | "uitvoeringsvariant", Readonly<Record<string, Meant>>>
> = {
  vorm: {
    inspanningsgericht: effort,
    outputgericht: output,
    taakgericht: task,
    "taakgerichte bekostiging": task,
  },
  uitvoeringsvariant: {
    productie: effort,
    productiebekostiging: effort,
    pxq: effort,
    "p*q": effort,
    resultaat: output,
    resultaatbekostiging: output,
    populatie: task,
    populatiebekostiging: task,
    lumpsum: { variant: "taakgericht", form: "lumpsum" },
  },
};

const names: Readonly<Record<"vorm" | "uitvoeringsvariant", Localized>> = {
  vorm: { nl: "bekostigingsvorm", en: "funding form" },
  uitvoeringsvariant: { nl: "uitvoeringsvariant", en: "variant" },
};

function fundingOf(node: Funding | Node<"product">): Funding | undefined {
  if (node.kind === "bekostiging") return node;
  return node.owns("bekostiging") ? node.at("bekostiging") : undefined;
}

/** The word as it stands in the text: it was understood as a synonym. */
function writtenIn({ values }: Slot): string | undefined {
  const literal = values[0]?.node.literal;
  return literal?.type === "word" || literal?.type === "string"
    ? fold(literal.text)
    : undefined;
}

/** Replaces the word and adds the other key when it is not there yet. */
function fixFor(
  funding: Funding,
  slot: Slot,
  word: string,
  line: string | undefined,
): Fix | undefined {
  const title = {
    nl: "Zet variant en vorm elk bij hun eigen sleutel",
    en: "Put variant and form under their own keys",
  };
  const replaced = replaceValue(slot, word, title);
  return line === undefined
    ? replaced
    : together(title, replaced, insertInto(funding, line, title));
}

export const docs: RuleDocs = {
  title: {
    nl: "Variant en bekostigingsvorm verwisseld",
    en: "Variant and funding form mixed up",
  },
  explain: {
    nl: "De uitvoeringsvariant zegt hoe wordt toegewezen en verantwoord, de bekostigingsvorm waarvoor wordt betaald. In de praktijk worden de woorden door elkaar gebruikt, maar de regels hebben ze allebei nodig. Zet elk woord bij zijn eigen sleutel.",
    en: "The variant says how care is assigned and accounted for, the funding form what is paid for. In practice the words are used for each other, but the rules need both. Put each word under its own key.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { vorm: taakgericht  bedrag: € 2.400.000 per jaar }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
  }
`,
    },
  ],
};
