import { rangeOf } from "../../../../grammar/src/tree.ts";
import { appliesUnderSas } from "../../law/sas.ts";
import type { Occurrence } from "../../model/block.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { linesIn } from "../fix/language.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "sas/niet-geldend-artikel",
  kind: "consistency",
  severity: "info",
  scope: "procedure",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.39 lid 2",
      confidence: "V",
      quote:
        "uitsluitend de paragrafen 2.3.1.2, 2.3.2.1, 2.3.2.2 en 2.3.3.1 en paragraaf 2.3.8.9 van hoofdstuk 2.3 van toepassing",
    },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
  ],
  message: {
    nl: "Art. {artikel} Aw geldt niet uit zichzelf bij SAS (art. 2.39 lid 2). Wilt u het toch toepassen, schrijf dan dat u het van toepassing verklaart; anders schept u verwarring over rechten van inschrijvers.",
    en: "Art. {artikel} Aw does not apply by itself under SAS (art. 2.39(2)). If you want to apply it, declare it applicable; otherwise you create confusion about tenderers' rights.",
  },
  check(procedure, { lots, report }) {
    const concerned = lots.filter((lot) => isSas(lot) && isPublicContract(lot));
    if (concerned.length === 0) return;
    for (const key of ["grondslag", "artikel"] as const) {
      const slot = procedure.slot(key);
      for (const occurrence of slot.occurrences) {
        if (isDeclared(occurrence, procedure)) continue;
        const cited = occurrence.values.flatMap((value) =>
          value.type === "text" ? articlesIn(value.text) : [],
        );
        const foreign = cited.filter(
          (article) => appliesUnderSas(article) === "nee",
        );
        if (foreign.length === 0) continue;
        report({
          at: occurrence.syntax,
          subjects: concerned,
          discriminator: foreign.join(" "),
          data: { artikel: list(foreign) },
          fixes: () => [declared(occurrence, procedure)],
        });
      }
    }
  },
});

/** Says that the article applies by choice; undefined where details stand already. */
function declared(
  { syntax, values, block }: Occurrence,
  procedure: Node<"procedure">,
): Fix | undefined {
  const details = [block, ...values.map(({ detail }) => detail)];
  if (details.some((detail) => detail?.body)) return undefined;
  const unit = unitOf(syntax, procedure.specification);
  const line = linesIn(unit, "wetsartikel", "van-toepassing-verklaard: ja");
  const { end } = rangeOf(syntax);
  return {
    title: {
      nl: "Verklaar het artikel van toepassing",
      en: "Declare the article applicable",
    },
    edits: [{ uri: unit.uri, start: end, length: 0, text: ` { ${line} }` }],
    safe: false,
  };
}

/** The articles of the Aanbestedingswet that a text names; `2.6.4` is another law. */
function articlesIn(text: string): string[] {
  return /wmo|jeugdwet/i.test(text)
    ? []
    : (text.match(/(?<![\d.])2\.\d{1,3}[a-g]?(?![\d.]\d)/g) ?? []);
}

function isDeclared(
  { block, values }: Occurrence,
  procedure: Node<"procedure">,
): boolean {
  const details = [block, ...values.map(({ detail }) => detail)];
  return details.some(
    (detail) =>
      detail !== undefined &&
      new Node<"wetsartikel">(
        "wetsartikel",
        [detail],
        procedure,
        procedure.specification,
      ).is("van-toepassing-verklaard", "ja"),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Artikel dat bij SAS niet vanzelf geldt",
    en: "Article that does not apply by itself under SAS",
  },
  explain: {
    nl: "U bent gebonden aan wat u aankondigt: wie een artikel noemt dat bij SAS niet geldt, haalt een plicht binnen of schept verwarring over de rechten van inschrijvers. Schrijf dat u het van toepassing verklaart, of laat het weg.",
    en: "You are bound by what you announce: naming an article that does not hold under SAS imports a duty or creates confusion about tenderers' rights. Declare it applicable, or leave it out.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek  artikel: "art. 2.127 Aw" }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek  artikel: "art. 2.127 Aw" { van-toepassing-verklaard: ja } }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
`,
    },
  ],
};
