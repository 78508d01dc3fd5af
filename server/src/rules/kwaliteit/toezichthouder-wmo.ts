import { hasReached } from "../../model/facts/dates.ts";
import { hasLaw } from "../../model/facts/law.ts";
import {
  isInspectorate,
  qualitySupervisors,
  type Supervisor,
  supervisorName,
} from "../../model/facts/supervision.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { appendText, insertInto, replaceOne, setValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/toezichthouder-wmo",
  kind: "legal",
  severity: "warning",
  scope: "toezicht",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 6.1 lid 1",
      confidence: "V",
      quote:
        "Het college wijst personen aan die belast zijn met het houden van toezicht",
    },
    { ref: "wmo2015", at: "art. 6.2 lid 1", confidence: "V" },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Gemeenten organiseren het toezicht zelf, in samenwerking met andere gemeenten, of het wordt uitbesteed aan de GGD",
    },
  ],
  message: {
    geen: {
      nl: "Bij het toezicht staat niet wie het college voor de Wmo heeft aangewezen (art. 6.1 lid 1 Wmo 2015).",
      en: "The supervision does not say whom the municipality designated for the Wmo (art. 6.1(1) Wmo 2015).",
    },
    "niet-aangewezen": {
      nl: "{toezichthouder} is nog niet aangewezen als Wmo-toezichthouder. Het college wijst de toezichthouder aan (art. 6.1 lid 1 Wmo 2015).",
      en: "{toezichthouder} has not been designated as Wmo supervisor yet. The municipality designates the supervisor (art. 6.1(1) Wmo 2015).",
    },
    default: {
      nl: "Als Wmo-toezichthouder staat {toezichthouder}. Het college wijst de toezichthouder aan (art. 6.1 lid 1 Wmo 2015); de IGJ adviseert alleen (art. 6.2).",
      en: "{toezichthouder} is named as Wmo supervisor. The municipality designates the supervisor (art. 6.1(1) Wmo 2015); the IGJ only advises (art. 6.2).",
    },
  },
  check(supervision, { report, lots }) {
    const subjects = lots.filter((lot) => hasLaw(lot, "wmo-2015"));
    if (subjects.length === 0) return;
    const slot = supervision.slot("kwaliteit");
    const supervisors = qualitySupervisors(supervision, "wmo-2015");
    if (supervisors.length > 0 && supervisors.every(isInspectorate)) {
      report({
        at: supervisors[0]?.value.node ?? slot,
        subjects,
        data: { toezichthouder: list(supervisors.map(supervisorName)) },
        fixes: () =>
          supervisors.length === 1
            ? supervisors.map((one) => leaveOpen(supervision, one, lots))
            : [],
      });
      return;
    }
    if (!hasReached(supervision.specification, "publicatie")) return;
    const undesignated = supervisors.find(({ node }) =>
      node?.is("aangewezen", "nee"),
    );
    if (undesignated) {
      report({
        at: undesignated.value.node,
        subjects,
        message: "niet-aangewezen",
        data: { toezichthouder: supervisorName(undesignated) },
        fixes: () => [
          undesignated.node &&
            setValue(undesignated.node, "aangewezen", "PM", {
              nl: "Vul de aanwijzing in",
              en: "Fill in the designation",
            }),
        ],
      });
    } else if (
      supervisors.length === 0 &&
      slot.state !== "open" &&
      slot.state !== "unusable"
    ) {
      report({
        at: supervision,
        subjects,
        message: "geen",
        fixes: () => [
          slot.state === "absent"
            ? insertInto(supervision, "kwaliteit: PM", openTitle)
            : appendText(slot, ", PM voor wmo-2015", openTitle),
        ],
      });
    }
  },
});

const openTitle: Localized = {
  nl: "Laat de Wmo-toezichthouder open tot het college die heeft aangewezen",
  en: "Leave the Wmo supervisor open until the municipality has designated it",
};

/** Who is designated only the municipality knows; the inspectorate stays for youth help where it was named for both. */
function leaveOpen(
  supervision: Node<"toezicht">,
  { value }: Supervisor,
  lots: readonly Node<"perceel">[],
): Fix {
  const isShared =
    value.qualifiers.length === 0 &&
    lots.some((lot) => hasLaw(lot, "jeugdwet"));
  const text = isShared ? "PM voor wmo-2015, igj voor jeugdwet" : "PM";
  return replaceOne(supervision.slot("kwaliteit"), value, text, openTitle);
}

export const docs: RuleDocs = {
  title: {
    nl: "Wmo-toezichthouder klopt niet",
    en: "Wmo supervisor is not right",
  },
  explain: {
    nl: "Aanbieders moeten weten waar zij een calamiteit melden, en het college moet daarvoor iemand hebben aangewezen. GGD, een regionale toezichthouder en de gemeente zelf kunnen allemaal; de IGJ niet. Schrijf bijvoorbeeld `kwaliteit: ggd voor wmo-2015`.",
    en: "Providers must know where to report a calamity, and the municipality must have designated someone. GGD, a regional supervisor and the municipality itself are all fine; the IGJ is not. Write for example `quality: ggd for social-support-act`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    toezicht { kwaliteit: igj }
  }
`,
      good: `  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    toezicht { kwaliteit: ggd }
  }
`,
    },
    {
      bad: `  stadium: publicatie
  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    toezicht { kwaliteit: ggd { aangewezen: nee } }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    toezicht { kwaliteit: ggd { aangewezen: 2024-06-01 } }
  }
`,
    },
  ],
};
