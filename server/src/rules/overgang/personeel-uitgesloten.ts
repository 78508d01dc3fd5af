import {
  instrumentOf,
  isPublicContract,
} from "../../model/facts/instrument.ts";
import { hasLaw } from "../../model/facts/law.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/personeel-uitgesloten",
  kind: "legal",
  severity: "error",
  scope: ["overgang", "overdracht"],
  waivable: false,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.6.5 lid 1 en 3",
      confidence: "V",
      quote: "over de overname van het betrokken personeel",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.13 lid 1 onder a",
      confidence: "V",
      quote: "de overname van het betrokken personeel",
    },
  ],
  message: {
    nl: "{wat} is hier uitgesloten. De wet verplicht juist tot overleg daarover ({artikel}).",
    en: "{wat} is excluded here. The law requires consultation about it ({artikel}).",
  },
  check(transition, { report, lots }) {
    const exclusion = exclusionIn(transition);
    if (!exclusion) return;
    const youth = lots.filter(
      (lot) => hasLaw(lot, "jeugdwet") && instrumentOf(lot) !== "eigen-beheer",
    );
    const support = lots.filter(
      (lot) => hasLaw(lot, "wmo-2015") && isPublicContract(lot),
    );
    const subjects = [...new Set([...youth, ...support])];
    if (subjects.length === 0) return;
    report({
      at: exclusion.slot,
      subjects,
      data: {
        wat: exclusion.what,
        artikel: list([
          ...(support.length > 0
            ? [{ nl: "art. 2.6.5 Wmo 2015", en: "art. 2.6.5 Wmo 2015" }]
            : []),
          ...(youth.length > 0
            ? [{ nl: "art. 2.13 Jeugdwet", en: "art. 2.13 Youth Act" }]
            : []),
        ]),
      },
    });
  },
});

const staff = { nl: "Overname van personeel", en: "Taking over staff" };

function exclusionIn(
  transition: Node<"overgang">,
): { slot: Slot; what: Localized } | undefined {
  const takeover = transition.slot("overname-personeel");
  const text = transition.text("overname-personeel") ?? "";
  if (
    transition.is("overname-personeel", "uitgesloten") ||
    /\bgeen overname van (?:het )?(?:betrokken )?personeel\b/i.test(text)
  )
    return { slot: takeover, what: staff };
  if (transition.is("benaderverbod", "ja"))
    return {
      slot: transition.slot("benaderverbod"),
      what: {
        nl: "Het benaderen van personeel van de vorige aanbieder",
        en: "Approaching staff of the former provider",
      },
    };
  if (transition.is("zorgrelaties", "uitgesloten"))
    return {
      slot: transition.slot("zorgrelaties"),
      what: {
        nl: "Het voortzetten van hulprelaties",
        en: "Continuing care relations",
      },
    };
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Overname van personeel is uitgesloten",
    en: "Taking over staff is excluded",
  },
  explain: {
    nl: "De wet verplicht aanbieders die opvolgen en vertrekken om te overleggen over overname van personeel en over het voortzetten van hulprelaties. Een relatiebeding of verbod uit een ander contractmodel botst daarmee. Haal het verbod weg en neem het overleg op.",
    en: "The law requires incoming and leaving providers to consult on taking over staff and on continuing care relations. A non-solicitation clause from another contract model collides with that. Remove the ban and include the consultation.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  instrument: open-house
  overgang { einde: 2026-07-01  overname-personeel: uitgesloten }
`,
      good: `  wet: jeugdwet
  instrument: open-house
  overgang { einde: 2026-07-01  overname-personeel: overleg }
`,
    },
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  overgang { benaderverbod: ja }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  overgang { benaderverbod: nee }
`,
    },
  ],
};
