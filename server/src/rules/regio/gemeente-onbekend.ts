import { dateOf } from "../../../../grammar/src/calendar.ts";
import { fold } from "../../../../grammar/src/names.ts";
import {
  findMunicipality,
  municipalities,
  municipalitiesLike,
  municipalitiesYear,
} from "../../law/municipalities.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { levelsOf } from "../../model/facts/lots.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { nearest } from "../../model/suggest.ts";
import type { TextValue } from "../../model/values.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceText } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/gemeente-onbekend",
  kind: "definition",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "cbs-gemeenten",
      at: "Gemeentelijke indeling op 1 januari 2026 (342 gemeenten, iStandaarden-referentielijst CBS)",
      confidence: "V",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.5",
      confidence: "V",
      quote:
        "door het uitstappen van gemeenten uit nog lopende contracten of de samenvoeging van voormalig gemeenten",
    },
  ],
  message: {
    onbekend: {
      nl: "'{naam}' is geen gemeente per {jaar}.",
      en: "'{naam}' is not a municipality as of {jaar}.",
    },
    onbekenden: {
      nl: "{naam} zijn geen gemeenten per {jaar}. Zet `fictief: ja` in het bestek als de namen verzonnen zijn.",
      en: "{naam} are not municipalities as of {jaar}. Put `fictitious: yes` in the specification if the names are invented.",
    },
    meer: {
      nl: "'{naam}' kan {suggestie} zijn; noem de gemeente met haar volledige naam.",
      en: "'{naam}' may be {suggestie}; name the municipality in full.",
    },
    spelling: {
      nl: "De officiële naam van '{naam}' is '{suggestie}'.",
      en: "The official name of '{naam}' is '{suggestie}'.",
    },
    default: {
      nl: "'{naam}' is geen gemeente per {jaar}. Bedoelt u '{suggestie}'?",
      en: "'{naam}' is not a municipality as of {jaar}. Did you mean '{suggestie}'?",
    },
  },
  check(bestek, { report, settings }) {
    if (bestek.is("fictief", "ja")) return;
    const { specification } = bestek;
    const { year } = dateOf(decisiveDate(specification, settings));
    const usual = year === municipalitiesYear ? "warning" : "hint";
    const jaar = `1-1-${municipalitiesYear}`;
    const seen = new Set<string>();
    const strangers: TextValue[] = [];
    for (const value of namesIn(bestek)) {
      if (seen.has(fold(value.text))) continue;
      seen.add(fold(value.text));
      const found = judge(value.text);
      if (!found) continue;
      const { message, suggestion } = found;
      if (message === "onbekend") {
        strangers.push(value);
        continue;
      }
      const [official] = suggestion;
      report({
        at: value.node,
        message,
        severity: message === "spelling" ? "hint" : usual,
        data: { naam: value.text, jaar, suggestie: list(suggestion) },
        fixes: () =>
          suggestion.length === 1 && official
            ? [renamed(value, official, specification.unit.uri)]
            : [],
        discriminator: value.text,
      });
    }
    const [first, ...others] = strangers;
    if (!first) return;
    report({
      at: first.node,
      message: others.length > 0 ? "onbekenden" : "onbekend",
      severity: usual,
      data: { naam: list(strangers.map(({ text }) => text)), jaar },
    });
  },
});

function renamed(value: TextValue, official: string, uri: string): Fix {
  const written = /[^\p{L}-]/u.test(official) ? `"${official}"` : official;
  return replaceText(uri, value.node, written, {
    nl: `Vervang door ${official}`,
    en: `Replace by ${official}`,
  });
}

/** Every name that must be that of a municipality; a party of another kind and a group are left out. */
function namesIn(bestek: Node<"bestek">): TextValue[] {
  const { specification } = bestek;
  const parts: AnyNode[] = levelsOf(specification);
  const authority = bestek.at("opdrachtgever");
  const slots = [
    ...(authority
      ? [
          authority.slot("gemeenten"),
          authority.slot("niet-deelnemend"),
          ...(["penvoerder", "centrumgemeente"] as const)
            .filter((key) => {
              const kind = authority.at(key)?.word("soort");
              return kind === undefined || kind === "gemeente";
            })
            .map((key) => authority.slot(key)),
        ]
      : []),
    ...parts.flatMap((part) => {
      const level = part as Node<"perceel">;
      const own = part.kind === "bestek" ? [] : [level.slot("gemeenten")];
      return [
        ...own,
        ...level.all("gebied").map((area) => area.slot("gemeenten")),
        ...level.all("gemeentegroep").map((group) => group.slot("gemeenten")),
      ];
    }),
  ];
  return slots.flatMap(({ values, key }) =>
    values.flatMap((value) => {
      if (value.type !== "text") return [];
      if (specification.resolve(value.text, ["gemeentegroep"])) return [];
      // A lead may be a body of another kind; only a near miss is surely meant as a municipality.
      return key.keyword === "penvoerder" &&
        judge(value.text)?.message === "onbekend"
        ? []
        : [value];
    }),
  );
}

type Verdict = {
  readonly message: "default" | "onbekend" | "meer" | "spelling";
  readonly suggestion: readonly string[];
};

function judge(name: string): Verdict | undefined {
  const known = findMunicipality(name);
  if (known) {
    const letters = (text: string) => fold(text).replace(/[^a-z0-9]/g, "");
    const misspelt =
      letters(known.name) === letters(name) && fold(known.name) !== fold(name);
    return misspelt
      ? { message: "spelling", suggestion: [known.name] }
      : undefined;
  }
  const like = municipalitiesLike(name).map((one) => one.name);
  if (like.length > 1) return { message: "meer", suggestion: like };
  const near = nearest(
    name,
    municipalities().map((one) => one.name),
  );
  return near
    ? { message: "default", suggestion: [near] }
    : { message: "onbekend", suggestion: [] };
}

export const docs: RuleDocs = {
  title: { nl: "Naam is geen gemeente", en: "Name is not a municipality" },
  explain: {
    nl: "Namen verouderen door fusies en worden vaak net anders gespeld. In de aankondiging moet de juiste gemeente staan. Neem de officiële naam over, of geef een samenwerkingsverband de juiste `soort`. Van andere jaren dan de lijst is dit alleen een hint.",
    en: "Names go stale through mergers and are often spelt slightly differently. The notice must name the right municipality. Use the official name, or give a partnership its proper `type`. For years other than that of the list this is only a hint.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-03-01
  opdrachtgever { gemeenten: Buren, Culenborg, Tiel }
`,
      good: `  peildatum: 2026-03-01
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
`,
    },
    {
      bad: `  peildatum: 2026-03-01
  opdrachtgever { gemeenten: Buren, West-Betuwe }
`,
      good: `  peildatum: 2026-03-01
  opdrachtgever { gemeenten: Buren, "West Betuwe" }
`,
      severity: "hint",
    },
  ],
};
