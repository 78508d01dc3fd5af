import { lawCalled } from "../../model/facts/law.ts";
import {
  municipalityId,
  variationsOf,
} from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { euros, list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/verschil-niet-verklaard",
  kind: "consistency",
  severity: "warning",
  scope: "product",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Binnen samenwerkingsverbanden hanteren gemeenten nog eigen regels, tarieven, budget en toegang",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "te werken met dezelfde inkoopdocumenten, contractduur en declaratiecodes",
    },
    { ref: "aef-2015", at: "paragraaf 3.4", confidence: "I" },
  ],
  message: {
    nl: "{onderwerp} van product {product} verschilt per gemeente ({verschillen}), maar dat is niet als afwijking per gemeente vermeld.",
    en: "{onderwerp} of product {product} differs per municipality ({verschillen}), but this is not declared as a municipal variation.",
  },
  check(product, { report, lots }) {
    if (product.is("status", "overgang")) return;
    for (const subject of subjects) {
      if (
        subject.word === "tarief" &&
        product.includes("tariefverschil", "regio")
      )
        continue;
      const values = product
        .slot(subject.key)
        .values.flatMap((value) => withMunicipality(value));
      const names = [
        ...new Set(values.map(({ municipality }) => municipality)),
      ];
      const silent = lots.filter((lot) =>
        names.some(
          (name) =>
            name && !isDeclared(lot, subject.word, municipalityId(name)),
        ),
      );
      if (silent.length === 0 || !differ(values)) continue;
      const [lot] = silent;
      report({
        at: product.slot(subject.key),
        subjects: silent,
        severity: subject.word === "code" ? "hint" : "warning",
        data: {
          onderwerp: subject.name,
          product: product.label,
          verschillen: list(values.map(describe)),
        },
        fixes: () => [
          lot &&
            insertInto(
              lot,
              `afwijking-per-gemeente { gemeenten: ${names
                .filter(Boolean)
                .map((name) => `"${name}"`)
                .join(", ")}  onderwerp: ${subject.word} }`,
              { nl: "Vermeld de afwijking", en: "State the variation" },
            ),
        ],
      });
    }
  },
});

const subjects = [
  {
    key: "tarief",
    word: "tarief",
    name: { nl: "Het tarief", en: "The tariff" },
  },
  {
    key: "eenheid",
    word: "eenheid",
    name: { nl: "De eenheid", en: "The unit" },
  },
  {
    key: "code",
    word: "code",
    name: { nl: "De productcode", en: "The product code" },
  },
  {
    key: "productcategorie",
    word: "code",
    name: { nl: "De productcategorie", en: "The product category" },
  },
] as const;

interface LocalValue {
  /** Empty for a value that holds for everyone else. */
  readonly municipality: string;
  readonly text: Localized;
}

/** A value with the municipality behind `voor`; a value for a law or an open one says nothing of municipalities. */
function withMunicipality(value: BoundValue): LocalValue[] {
  const { qualifiers } = value;
  const text = textOf(value);
  if (text === undefined) return [];
  const named = qualifiers.filter(({ preposition }) => preposition === "voor");
  const years = qualifiers.flatMap(({ year }) => year ?? []).join();
  const written = years ? inWords(text, (said) => `${said} (${years})`) : text;
  if (named.length === 0) return [{ municipality: "", text: written }];
  return named.flatMap(({ text: name = "" }) =>
    lawCalled(name) ? [] : [{ municipality: name, text: written }],
  );
}

function textOf(value: BoundValue): Localized | undefined {
  if (value.type === "word") return { nl: value.word, en: value.word };
  if (value.type === "text") return { nl: value.text, en: value.text };
  if (value.type !== "money" || value.interval.min !== value.interval.max)
    return undefined;
  return euros(value.interval.min);
}

/** True when not every municipality has the same values. */
function differ(values: readonly LocalValue[]): boolean {
  const byMunicipality = new Map<string, string[]>();
  for (const { municipality, text } of values)
    byMunicipality.set(municipality, [
      ...(byMunicipality.get(municipality) ?? []),
      text.nl,
    ]);
  const sets = [...byMunicipality.values()].map((texts) => texts.sort().join());
  return new Set(sets).size > 1;
}

function describe({ municipality, text }: LocalValue): Localized {
  const others = { nl: "overige", en: "others" };
  return inWords(
    text,
    (said, language) => `${municipality || others[language]}: ${said}`,
  );
}

function inWords(
  { nl, en }: Localized,
  say: (text: string, language: "nl" | "en") => string,
): Localized {
  return { nl: say(nl, "nl"), en: say(en, "en") };
}

function isDeclared(
  lot: Node<"perceel">,
  subject: string,
  municipality: string,
): boolean {
  return variationsOf(lot).some(
    ({ municipalities, subjects: declared }) =>
      (municipalities.size === 0 || municipalities.has(municipality)) &&
      (declared.length === 0 || declared.includes(subject)),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Verschil tussen gemeenten is niet aangekondigd",
    en: "Difference between municipalities is not announced",
  },
  explain: {
    nl: "Gemeenten mogen verschillen, ook in één perceel. Maar een aanbieder moet het vooraf weten om te kunnen rekenen. Vermeld het verschil als `afwijking-per-gemeente` met het onderwerp en de gemeenten.",
    en: "Municipalities may differ, even in one lot. But a provider must know it beforehand to be able to compute. State the difference as a `municipal-variation` with the subject and the municipalities.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Tiel }
  perceel 1 "Dagbesteding" {
    product Groep "Dagbesteding" { eenheid: dagdeel  tarief: € 48,20 voor Buren, € 51,00 voor Tiel }
  }
`,
      good: `  opdrachtgever { gemeenten: Buren, Tiel }
  perceel 1 "Dagbesteding" {
    product Groep "Dagbesteding" { eenheid: dagdeel  tarief: € 48,20 voor Buren, € 51,00 voor Tiel }
    afwijking-per-gemeente { gemeenten: Buren, Tiel  onderwerp: tarief }
  }
`,
    },
    {
      bad: `  opdrachtgever { gemeenten: Buren, Tiel }
  perceel 1 "Dagbesteding" {
    product Groep "Dagbesteding" { eenheid: dagdeel  code: 07A01 voor Buren, 07A02 voor Tiel }
  }
`,
      good: `  opdrachtgever { gemeenten: Buren, Tiel }
  perceel 1 "Dagbesteding" {
    product Groep "Dagbesteding" { eenheid: dagdeel  code: 07A01 }
  }
`,
      severity: "hint",
    },
  ],
};
