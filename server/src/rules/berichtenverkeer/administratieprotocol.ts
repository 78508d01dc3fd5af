import { variantOf } from "../../model/facts/funding.ts";
import type { Slot } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceOne } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "berichtenverkeer/administratieprotocol",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.13.1",
      confidence: "V",
      quote: "Dit protocol moet passen bij de afgesproken uitvoeringsvariant.",
    },
  ],
  message: {
    nl: "{perceel} is {variant}, maar verwijst naar het administratieprotocol voor {protocol}.",
    en: "{perceel} is {variant} but refers to the administration protocol for {protocol}.",
  },
  check(lot, { report }) {
    const variant = variantOf(lot);
    const slot = lot.slot("administratieprotocol");
    const protocols = lot
      .words("administratieprotocol")
      .filter((word) => word !== "gi" && word !== "geen");
    if (
      !variant ||
      protocols.length === 0 ||
      protocols.some((word) => word === variant)
    )
      return;
    report({
      at: slot,
      data: {
        variant: term(lot.slot("bekostiging.uitvoeringsvariant"), variant),
        protocol: list(protocols.map((word) => term(slot, word))),
      },
      fixes: () => [otherProtocol(slot, variant)],
    });
  },
});

/** The protocol of the variant in the place of another one. */
function otherProtocol(slot: Slot, variant: string) {
  const value = slot.values.find(
    (one) => one.type === "word" && one.word !== "gi",
  );
  const { nl, en } = term(slot, variant);
  return (
    value &&
    replaceOne(slot, value, variant, {
      nl: `Neem het protocol ${nl}`,
      en: `Take the protocol ${en}`,
    })
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Administratieprotocol van een andere variant",
    en: "Administration protocol of another variant",
  },
  explain: {
    nl: "Elke uitvoeringsvariant heeft een eigen Standaard Administratieprotocol. Het verkeerde protocol schrijft berichten voor die bij deze variant niet bestaan. Verwijs naar het protocol van de variant van het perceel.",
    en: "Every implementation variant has a Standaard Administratieprotocol of its own. The wrong protocol prescribes messages that do not exist under this variant. Refer to the protocol of the variant of the lot.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    administratieprotocol: outputgericht
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    administratieprotocol: inspanningsgericht
  }
`,
    },
  ],
};
