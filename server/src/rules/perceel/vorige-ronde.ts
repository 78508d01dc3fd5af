import { fold } from "../../../../grammar/src/names.ts";
import { levelsOf } from "../../model/facts/lots.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "perceel/vorige-ronde",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "paragraaf 4.3",
      confidence: "V",
      quote:
        "vervallen als zelfstandig segment en wordt in het kader van een overgangsregeling enkel doorgezet voor de huidige groep gebruikers",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 3", confidence: "I" },
  ],
  message: {
    meer: {
      nl: "Huidige percelen zonder bestemming: {perceel}. Er is geen nieuw perceel, apart traject of overgangsregeling voor genoemd.",
      en: "Current lots without a destination: {perceel}. No new lot, separate track or transition scheme is named for them.",
    },
    default: {
      nl: "Het huidige perceel {perceel} heeft geen bestemming: geen nieuw perceel, geen apart traject en geen overgangsregeling.",
      en: "The current lot {perceel} has no destination: no new lot, no separate track and no transition scheme.",
    },
  },
  check(bestek, { report, lots }) {
    const levels = levelsOf(bestek.specification);
    const taken = levels.flatMap((level) => destinationsOf(level));
    const replaced = lots.flatMap((lot) => lot.references("voorganger"));
    for (const round of bestek.all("voorganger")) {
      const old = round.all("oud-perceel");
      const isReplaced = (part: AnyNode) =>
        replaced.some(({ block }) => block === part.block);
      // Without any old lot placed there is no mapping to check; a reference to the whole round covers everything.
      if (!old.some(isReplaced) || isReplaced(round)) continue;
      const lost = old.filter(
        (part) =>
          !isReplaced(part) && !taken.some((target) => isSame(target, part)),
      );
      const [first] = lost;
      if (!first) continue;
      report({
        at: first,
        message: lost.length > 1 ? "meer" : "default",
        data: { perceel: labels(lost) },
        discriminator: round.label,
      });
    }
  },
});

type Destination = AnyNode | string;

/** What leaves for a separate track or a transition scheme: old lots by reference, else by the title that is used. */
function destinationsOf(level: AnyNode): Destination[] {
  const node = level as Node<"bestek">;
  const tracks = node.kind === "bestek" ? node.all("buiten-scope") : [];
  const transition = node.at("overgang");
  return [
    ...tracks.flatMap((track) => [
      ...track.references("voorganger"),
      ...(track.title === undefined ? [] : [track.title]),
    ]),
    ...(transition?.references("oud-perceel") ?? []),
    ...(transition?.references("oud-product") ?? []).map(
      (product) => product.title ?? product,
    ),
  ];
}

/** Titles are compared loosely: an old lot may be called `Persoonlijke verzorging Wmo`. */
function isSame(target: Destination, part: AnyNode): boolean {
  if (typeof target !== "string") return target.block === part.block;
  const title = fold(part.title ?? part.name ?? "");
  const other = fold(target);
  return title !== "" && (title.includes(other) || other.includes(title));
}

export const docs: RuleDocs = {
  title: {
    nl: "Huidig perceel heeft geen bestemming",
    en: "Current lot has no destination",
  },
  explain: {
    nl: "Zorg die bij de nieuwe indeling wordt vergeten, komt pas boven als cliënten hun aanbieder kwijtraken. Wijs elk huidig perceel toe aan een nieuw perceel (`voorganger`), een apart traject (`buiten-scope`) of een overgangsregeling.",
    en: "Care that is forgotten in the new layout surfaces only when clients lose their provider. Assign each current lot to a new lot (`predecessor`), a separate track (`out-of-scope`) or a transition scheme.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  voorganger Ronde2021 "Contracten 2021" {
    oud-perceel V1 "Ambulante begeleiding"
    oud-perceel V2 "Logeren"
    oud-perceel V3 "Crisisbedden"
  }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig  voorganger: V1 }
  perceel 2 "Logeren" { zorgvormen: logeren  voorganger: V2 }
`,
      good: `  wet: jeugdwet
  voorganger Ronde2021 "Contracten 2021" {
    oud-perceel V1 "Ambulante begeleiding"
    oud-perceel V2 "Logeren"
    oud-perceel V3 "Crisisbedden"
  }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig  voorganger: V1 }
  perceel 2 "Logeren" { zorgvormen: logeren  voorganger: V2 }
  buiten-scope "Crisiszorg" { behandeling: aparte-inkoop  voorganger: V3 }
`,
    },
  ],
};
