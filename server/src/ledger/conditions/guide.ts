import { quantity } from "../../law/constants.ts";
import type { DateSettings } from "../../model/facts/dates.ts";
import { groundsOfSort, groundsSet } from "../../model/facts/exclusion.ts";
import { referenceShare } from "../../model/facts/reference-size.ts";
import {
  isReference,
  isTurnover,
  nameOf,
} from "../../model/facts/requirements.ts";
import { hasOwnTerms } from "../../model/facts/terms.ts";
import { percents } from "../../rules/shared/wording.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { guideArticle } from "../scope.ts";
import { type Condition, type Lot, none } from "./condition.ts";

/** Departures from the Gids Proportionaliteit (Aw 2012, art. 1.10, 1.13 and 1.16, lid 4): comply or motivate. */

/** Every optional ground at once (voorschrift 3.5 A). */
export const everyOptionalGround: Condition = {
  find(lot, settings) {
    const all = groundsOfSort("facultatief").length;
    if (groundsSet(lot, "facultatief").size < all) return none;
    const [ground] = lot.all("uitsluitingsgrond");
    const listed = lot.slot("facultatieve-uitsluitingsgronden");
    const because = under(lot, settings, {
      nl: "Alle facultatieve uitsluitingsgronden zijn gesteld.",
      en: "All optional exclusion grounds are set.",
    });
    const at = ground && listed.state === "absent" ? ground : listed;
    return [{ because, at }];
  },
  otherwise: {
    nl: "Niet alle facultatieve uitsluitingsgronden zijn gesteld.",
    en: "Not all optional exclusion grounds are set.",
  },
};

/** A turnover requirement where art. 2.90 does not hold (voorschrift 3.5 B). */
export const turnoverByGuide: Condition = {
  find: (lot, settings) =>
    lot
      .all("geschiktheidseis")
      .filter(isTurnover)
      .map((requirement) => ({
        because: under(lot, settings, {
          nl: `Er is een omzeteis: "${nameOf(requirement)}".`,
          en: `There is a turnover requirement: "${nameOf(requirement)}".`,
        }),
        at: requirement,
        about: requirement,
      })),
  otherwise: {
    nl: "Er is geen omzeteis.",
    en: "There is no turnover requirement.",
  },
};

/** References of more than a share of the value (voorschrift 3.5 G). */
export const largeReference: Condition = {
  find(lot, settings) {
    const maximum = quantity("gids-referentie-omvang");
    return lot
      .all("geschiktheidseis")
      .filter(isReference)
      .flatMap((requirement) => {
        const share = referenceShare(requirement, lot);
        if (share === undefined || share <= maximum) return none;
        const asked = percents(share);
        const because = under(lot, settings, {
          nl: `De referentie "${nameOf(requirement)}" vraagt ${asked.nl} van de waarde.`,
          en: `The reference "${nameOf(requirement)}" asks for ${asked.en} of the value.`,
        });
        const at = requirement.slot("minimale-waarde");
        return [{ because, at, about: requirement }];
      });
  },
  otherwise: {
    nl: "Er is geen referentie-eis van meer dan 60% van de waarde.",
    en: "There is no reference requirement of more than 60% of the value.",
  },
};

/** Terms of the municipality or the provider (voorschrift 3.9 C). */
export const ownTerms: Condition = {
  find(lot, settings) {
    if (!hasOwnTerms(lot)) return none;
    const because = under(lot, settings, {
      nl: "Er gelden eigen voorwaarden.",
      en: "Own terms apply.",
    });
    return [{ because, at: lot.slot("algemene-voorwaarden") }];
  },
  otherwise: {
    nl: "Er staan geen eigen voorwaarden in het document.",
    en: "The document has no own terms.",
  },
};

/** Liability without a limit (voorschrift 3.9 D lid 1). */
export const unlimitedLiability: Condition = {
  find(lot, settings) {
    const slot = lot.slot("aansprakelijkheid");
    if (lot.is("aansprakelijkheid", "onbeperkt")) {
      const because = under(lot, settings, {
        nl: "De aansprakelijkheid is onbeperkt.",
        en: "Liability is unlimited.",
      });
      return [{ because, at: slot }];
    }
    if (slot.state !== "absent" || !hasOwnTerms(lot)) return none;
    const because = under(lot, settings, {
      nl: "Er gelden eigen voorwaarden, zonder maximum in het document.",
      en: "Own terms apply, without a maximum in the document.",
    });
    const at = lot.slot("algemene-voorwaarden");
    return [{ because, at, certain: false }];
  },
  otherwise: {
    nl: "De aansprakelijkheid is niet onbeperkt.",
    en: "Liability is not unlimited.",
  },
};

/** The sentence with the article that makes the Guide hold for this lot. */
function under(
  lot: Lot,
  settings: DateSettings,
  { nl, en }: Localized,
): Localized {
  const article = guideArticle(lot, settings);
  if (!article) return { nl, en };
  return { nl: `${nl} ${article.nl}`, en: `${en} ${article.en}` };
}
