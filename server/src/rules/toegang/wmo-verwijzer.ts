import { isFreelyAccessible } from "../../model/facts/access.ts";
import { hasLaw, hasOnlyLaw } from "../../model/facts/law.ts";
import { lawMeant } from "../../model/facts/messaging.ts";
import type { Node } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeValues } from "../fix/removal.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "toegang/wmo-verwijzer",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.3.5 lid 1",
      confidence: "V",
      quote: "Het college beslist op een aanvraag:",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 4",
      confidence: "V",
      quote:
        "Dat geldt in ieder geval voor de Wmo-voorzieningen, voorzieningen in het kader van Jeugdhulp kan ook door andere verwijzers",
    },
  ],
  message: {
    nl: "{verwijzer} geen Wmo-maatwerkvoorziening toewijzen: het college beslist op een aanvraag (art. 2.3.5 Wmo 2015).",
    en: "{verwijzer} not allocate a Wmo provision: the municipality decides on an application (art. 2.3.5 Wmo 2015).",
  },
  check(lot, { report }) {
    if (
      !hasOnlyLaw(lot, "wmo-2015") ||
      isFreelyAccessible(lot) ||
      isForBothLaws(lot)
    )
      return;
    const slot = lot.slot("verwijzers");
    const found = slot.values.flatMap((value) => referrerOf(value) ?? []);
    const [first] = found;
    if (!first) return;
    report({
      at: [lot, "verwijzers"],
      data: { verwijzer: subject(found) },
      fixes: () => [
        removeValues(slot, (value) => referrerOf(value) !== undefined, {
          nl: "Haal deze verwijzers weg",
          en: "Remove these referrers",
        }),
      ],
    });
  },
});

/** The statutory referrer that a value names, when it is not meant for youth care. */
function referrerOf(value: BoundValue): Localized | undefined {
  return value.type === "word" && lawMeant(value) !== "jeugdwet"
    ? statutory[value.word]
    : undefined;
}

const statutory: Readonly<Record<string, Localized>> = {
  huisarts: { nl: "de huisarts", en: "the GP" },
  jeugdarts: { nl: "de jeugdarts", en: "the youth doctor" },
  "medisch-specialist": {
    nl: "de medisch specialist",
    en: "the medical specialist",
  },
  "gecertificeerde-instelling": {
    nl: "de gecertificeerde instelling",
    en: "the certified institution",
  },
  rechter: { nl: "de rechter", en: "the court" },
};

/** True when the referrers stand on a level that youth care shares: then they are a list for both laws. */
function isForBothLaws(lot: Node<"perceel">): boolean {
  const { owner } = lot.slot("verwijzers");
  return lot.specification.lots.some(
    (other) => other.isWithin(owner) && hasLaw(other, "jeugdwet"),
  );
}

/** `De huisarts kan`, `De huisarts en de jeugdarts kunnen`. */
function subject(found: readonly Localized[]): Localized {
  const { nl, en } = list(found);
  return {
    nl: `${capital(nl)} ${found.length === 1 ? "kan" : "kunnen"}`,
    en: `${capital(en)} can`,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export const docs: RuleDocs = {
  title: {
    nl: "Verwijzer van de Jeugdwet bij de Wmo",
    en: "Referrer of the Youth Act under the Wmo",
  },
  explain: {
    nl: "De wettelijke verwijzers bestaan alleen in de Jeugdwet; ze reizen vaak mee als een tekst van de ene wet naar de andere wordt overgenomen. Haal hen weg, zet er de wet bij (`huisarts voor jeugdwet`) of noem hen `signaleerders` als zij alleen signaleren.",
    en: "Statutory referrers exist in the Youth Act only; they often travel along when a text is copied from one law to the other. Remove them, add the law (`general-practitioner for youth-act`), or call them `signallers` if they only signal.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    verwijzers: huisarts, jeugdarts
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    verwijzers: gemeente
    signaleerders: huisarts
  }
`,
    },
  ],
};
