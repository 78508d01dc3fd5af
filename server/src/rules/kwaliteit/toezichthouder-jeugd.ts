import { hasLaw } from "../../model/facts/law.ts";
import {
  isInspectorate,
  qualitySupervisors,
  type Supervisor,
  supervisorName,
} from "../../model/facts/supervision.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceOne } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";
import { writtenLiteral } from "../shared/written.ts";

export default defineRule({
  id: "kwaliteit/toezichthouder-jeugd",
  kind: "legal",
  severity: "error",
  scope: "toezicht",
  waivable: false,
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 9.2 lid 1",
      confidence: "V",
      quote: "zijn belast de door Onze Ministers aangewezen ambtenaren",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "Toezicht binnen de Jeugdwet vindt plaats door de IGJ.",
    },
  ],
  message: {
    nl: "Als kwaliteitstoezichthouder voor de Jeugdwet staat {toezichthouder}. Dat toezicht ligt bij de IGJ (art. 9.1 en 9.2 Jeugdwet).",
    en: "{toezichthouder} is named as quality supervisor for the Jeugdwet. That supervision lies with the IGJ (arts 9.1 and 9.2 Jeugdwet).",
  },
  check(supervision, { report, lots }) {
    const subjects = lots.filter((lot) => hasLaw(lot, "jeugdwet"));
    // The justice inspectorate supervises the execution of criminal-law decisions (art. 9.1 lid 2).
    const supervisors = qualitySupervisors(supervision, "jeugdwet").filter(
      ({ name }) => name !== "inspectie-justitie-en-veiligheid",
    );
    const [first] = supervisors;
    if (subjects.length === 0 || !first) return;
    if (supervisors.some(isInspectorate)) return;
    report({
      at: first.value.node,
      subjects,
      data: { toezichthouder: list(supervisors.map(supervisorName)) },
      fixes: () => [
        supervisors.length === 1
          ? useInspectorate(supervision, first, lots)
          : undefined,
      ],
    });
  },
});

/** The inspectorate for youth help; who is named for both laws stays for the Wmo. */
function useInspectorate(
  supervision: Node<"toezicht">,
  { value }: Supervisor,
  lots: readonly Node<"perceel">[],
): Fix {
  const isShared =
    value.qualifiers.length === 0 &&
    lots.some((lot) => hasLaw(lot, "wmo-2015"));
  const text = isShared
    ? `${writtenLiteral(value.node)} voor wmo-2015, igj voor jeugdwet`
    : "igj";
  return replaceOne(supervision.slot("kwaliteit"), value, text, {
    nl: "Noem de IGJ voor de Jeugdwet",
    en: "Name the IGJ for the Youth Act",
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Verkeerde kwaliteitstoezichthouder voor de Jeugdwet",
    en: "Wrong quality supervisor for the Youth Act",
  },
  explain: {
    nl: "Het toezicht op de kwaliteit van jeugdhulp ligt bij de Inspectie Gezondheidszorg en Jeugd, niet bij de GGD of de gemeente. Wmo-tekst wordt vaak hergebruikt; incidenten komen dan bij de verkeerde instantie. Schrijf `kwaliteit: igj voor jeugdwet`. Toezicht op rechtmatigheid mag wel gemeentelijk zijn.",
    en: "Supervision on the quality of youth care lies with the Health and Youth Care Inspectorate, not with the GGD or the municipality. Wmo text is often reused, and incidents then go to the wrong authority. Write `quality: igj for youth-act`. Supervision on lawfulness may be municipal.",
  },
  examples: [
    {
      bad: `  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    toezicht { kwaliteit: ggd }
  }
`,
      good: `  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    toezicht {
      kwaliteit: igj
      rechtmatigheid: gemeente
    }
  }
`,
    },
  ],
};
