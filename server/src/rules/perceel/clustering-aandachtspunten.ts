import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/clustering-aandachtspunten",
  kind: "completeness",
  severity: "hint",
  scope: ["bestek", "segment", "perceel"],
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.5 lid 1 onder a-c",
      confidence: "V",
      quote:
        "de invloed van de samenvoeging op de toegang tot de opdracht voor voldoende bedrijven uit het midden- en kleinbedrijf",
    },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
  ],
  message: {
    nl: "De motivering voor samenvoegen bij {waar} gaat niet in op {ontbrekend}. Art. 1.5 lid 1 Aw noemt de markt en het mkb, de organisatorische gevolgen en risico's, en de samenhang.",
    en: "The motivation for joining in {waar} does not address {ontbrekend}. Art. 1.5(1) Aw names the market and SMEs, organisational consequences and risks, and coherence.",
  },
  check(given, { report }) {
    if (given.implicit) return;
    const level: AnyNode = given;
    const deviations = level.slotAt("afwijking").blocks as Node<"afwijking">[];
    for (const deviation of deviations) {
      if (deviation.name !== "perceel/clustering") continue;
      const text = deviation.texts("motivering").join(" ");
      const isWritten = points.some(({ key }) => deviation.has(key));
      // A deviation without any text is reported as such.
      if (text.trim() === "" && !isWritten) continue;
      const missing = points.filter(
        ({ key, stems }) =>
          !stems.test(text) &&
          deviation.texts(key).join("").trim() === "" &&
          deviation.state(key) !== "open",
      );
      if (missing.length === 0) continue;
      const targets = deviation.references("betreft");
      report({
        at: deviation,
        subjects: targets.length > 0 ? targets : [level],
        data: {
          waar: list(
            (targets.length > 0 ? targets : [level]).map(({ label }) => label),
          ),
          ontbrekend: list(missing.map(({ name }) => name)),
        },
        fixes: () => [
          insertInto(
            deviation,
            missing.map(({ key }) => `${key}: PM`).join("\n"),
            {
              nl: "Vul de ontbrekende punten aan",
              en: "Add the missing points",
            },
          ),
        ],
      });
    }
  },
});

/** The points of art. 1.5 lid 1 Aw, with the word stems by which free text shows that it addresses them. */
const points = [
  {
    key: "markt",
    name: { nl: "de markt en het mkb", en: "the market and SMEs" },
    stems:
      /mkb|midden-? en kleinbedrijf|kleine aanbieder|markt|\bsme|small provider|market/i,
  },
  {
    key: "organisatie",
    name: {
      nl: "de organisatorische gevolgen en risico's",
      en: "the organisational consequences and risks",
    },
    stems: /organisator|risico|organisation|risk/i,
  },
  {
    key: "samenhang",
    name: { nl: "de samenhang", en: "the coherence" },
    stems: /samenhang|integra|coheren/i,
  },
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Motivering voor samenvoegen slaat een punt over",
    en: "Motivation for joining skips a point",
  },
  explain: {
    nl: "De wet noemt drie punten waar u op moet letten als u opdrachten samenvoegt. Een motivering die de gevolgen voor het mkb overslaat, houdt in een klachtprocedure zelden stand. Vul de ontbrekende punten aan.",
    en: "The law names three points to consider when joining contracts. A motivation that skips the effect on SMEs rarely holds in a complaint procedure. Add the missing points.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  perceel 1 "Jeugdhulp in de wijk" {
    zorgvormen: ambulant-overig, daghulp
    afwijking perceel/clustering {
      samenhang: "Gezinnen ontvangen begeleiding en daghulp vaak tegelijk, van dezelfde hulpverlener."
    }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  perceel 1 "Jeugdhulp in de wijk" {
    zorgvormen: ambulant-overig, daghulp
    afwijking perceel/clustering {
      motivering: """
        Kleine aanbieders kunnen als lid van een combinatie meedoen, zodat de toegang voor het mkb blijft.
        De organisatorische gevolgen zijn beperkt en de risico's zijn begrensd in de overeenkomst.
        De samenhang is groot: gezinnen ontvangen beide vormen vaak tegelijk.
        """
    }
  }
`,
    },
  ],
};
