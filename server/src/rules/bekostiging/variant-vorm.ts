import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/variant-vorm",
  kind: "definition",
  severity: "warning",
  scope: ["bekostiging", "product"],
  waivable: true,
  yieldsTo: ["bekostiging/variant-en-vorm-verwisseld", "taal/onbekende-waarde"],
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "Stcrt. 2019, 41519, toelichting par. 2",
      confidence: "V",
      quote:
        "inspanningsgericht (P*Q-financiering), outputgericht (bijvoorbeeld trajectfinanciering) en taakgericht (bijvoorbeeld lump sum- of populatiebekostiging)",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4, bijlage 3", confidence: "S" },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "I" },
  ],
  message: {
    nl: "De uitvoeringsvariant {variant} past niet bij {vorm}bekostiging. Gangbaar is: inspanningsgericht bij productie, outputgericht bij resultaat, taakgericht bij populatie.",
    en: "The variant {variant} does not match the funding form {vorm}. The pairs are: effort-based with production, output-based with result, task-based with population.",
  },
  check(node, { report }) {
    const funding = fundingOf(node);
    const variant = funding?.word("uitvoeringsvariant");
    const form = funding?.word("vorm");
    if (!funding || !variant || variant === "geen") return;
    if (!form || form === "geen" || form === "gemengd") return;
    const [usual, ...others] = formsOf[variant];
    if (form === usual || others.includes(form)) return;
    const slot = funding.slot("vorm");
    report({
      at: slot,
      data: {
        variant: term(funding.slot("uitvoeringsvariant"), variant),
        vorm: term(slot, form),
      },
      related: [
        {
          at: funding.slot("uitvoeringsvariant"),
          message: { nl: "De uitvoeringsvariant", en: "The variant" },
        },
      ],
      fixes: () => [
        replaceValue(slot, usual, {
          nl: `Maak er \`vorm: ${usual}\` van`,
          en: `Change the form to ${term(slot, usual).en}`,
        }),
      ],
    });
  },
});

type Funding = Node<"bekostiging">;
type Form = NonNullable<ReturnType<typeof formIn>>;

/** The forms that fit a variant, the usual one first; the Verkenning accepts a lump sum for a task. */
const formsOf: Readonly<
  Record<
    "inspanningsgericht" | "outputgericht" | "taakgericht",
    readonly [Form, ...Form[]]
  >
> = {
  inspanningsgericht: ["productie"],
  outputgericht: ["resultaat"],
  taakgericht: ["populatie", "lumpsum"],
};

function formIn(funding: Funding) {
  return funding.word("vorm");
}

function fundingOf(node: Funding | Node<"product">): Funding | undefined {
  if (node.kind === "bekostiging") return node;
  return node.owns("bekostiging") ? node.at("bekostiging") : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Uitvoeringsvariant en bekostigingsvorm passen niet bij elkaar",
    en: "Variant and funding form do not match",
  },
  explain: {
    nl: "Elke uitvoeringsvariant is voor één manier van betalen gemaakt. Passen ze niet bij elkaar, dan is vaak tekst uit een ander perceel overgenomen en weet de aanbieder niet wat hij kan declareren. Pas de variant of de vorm aan.",
    en: "Each variant was made for one way of paying. If they do not match, text was often copied from another lot and the provider does not know what to claim. Change the variant or the form.",
  },
  examples: [
    {
      bad: `  perceel 1 "Ambulante begeleiding" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: productie }
  }
`,
      good: `  perceel 1 "Ambulante begeleiding" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
  }
`,
    },
  ],
};
