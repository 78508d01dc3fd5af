import { isPublicContract } from "../../model/facts/instrument.ts";
import { callsForCompetition } from "../../model/facts/notices.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/verplichte-velden",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2023-09-27",
  sources: [
    {
      ref: "eforms-sdk",
      at: "33 altijd verplichte velden van subtype 20, o.a. BT-500, 501, 513, 21, 23, 24, 88, 806, 821, 71, 736, 97",
      confidence: "V",
    },
  ],
  message: {
    nl: "Voor de aankondiging ontbreken nog: {velden}.",
    en: "For the notice these are still missing: {velden}.",
  },
  check(root, { lots, report }) {
    const announced = lots.filter(
      (lot) => isPublicContract(lot) && callsForCompetition(lot),
    );
    if (announced.length === 0) return;
    const missing: Missing[] = [
      ...ofAuthority(root),
      ...ofSpecification(root),
      ...ofLots(announced, root),
    ];
    if (missing.length === 0) return;
    report({
      at: root,
      subjects: [root],
      data: { velden: list(missing.map(({ name }) => name)) },
      fixes: () => [
        insertAll(
          missing.flatMap(({ add }) => add),
          { nl: "Voeg deze sleutels toe", en: "Add these keys" },
        ),
      ],
    });
  },
});

interface Missing {
  readonly name: Localized;
  /** What to add to which block; nothing for a title, which cannot be PM. */
  readonly add: readonly (readonly [AnyNode, string])[];
}

const ofTheAuthority = [
  {
    key: "registratienummer",
    name: {
      nl: "het registratienummer (KvK)",
      en: "the registration number (KvK)",
    },
  },
  {
    key: "plaats",
    name: {
      nl: "de plaats van de opdrachtgever",
      en: "the city of the authority",
    },
  },
  { key: "nuts", name: { nl: "de NUTS-code", en: "the NUTS code" } },
] as const;

function ofAuthority(root: Node<"bestek">): Missing[] {
  const authority = root.at("opdrachtgever");
  if (!authority) {
    const keys = ofTheAuthority.map(({ key }) => `  ${key}: PM\n`).join("");
    return root.isAbsent("opdrachtgever")
      ? [
          {
            name: { nl: "de opdrachtgever", en: "the authority" },
            add: [[root, `opdrachtgever "PM" {\n${keys}}`]],
          },
        ]
      : [];
  }
  const found: Missing[] = [];
  if (!authority.title && !authority.name)
    found.push({
      name: {
        nl: "de naam van de opdrachtgever",
        en: "the name of the authority",
      },
      add: [],
    });
  for (const { key, name } of ofTheAuthority)
    if (authority.isAbsent(key))
      found.push({ name, add: [[authority, `${key}: PM`]] });
  return found;
}

function ofSpecification(root: Node<"bestek">): Missing[] {
  const found: Missing[] = [];
  if (!root.title)
    found.push({ name: { nl: "de titel", en: "the title" }, add: [] });
  if (lacksDescription(root))
    found.push({
      name: { nl: "de omschrijving", en: "the description" },
      add: [[root, "omschrijving: PM"]],
    });
  return found;
}

function lacksDescription(level: Node<"bestek"> | Node<"perceel">): boolean {
  const lot = level as AnyNode as Node<"perceel">;
  return lot.isAbsent("omschrijving") && lot.isAbsent("aankondigingstekst");
}

function ofLots(
  lots: readonly Node<"perceel">[],
  root: Node<"bestek">,
): Missing[] {
  const written = lots.filter(({ implicit }) => !implicit);
  const found: Missing[] = [];
  if (written.some(({ title }) => !title))
    found.push({
      name: { nl: "de titel van elk perceel", en: "the title of every lot" },
      add: [],
    });
  const silent = written.filter(lacksDescription);
  if (silent.length > 0)
    found.push({
      name: {
        nl: "de omschrijving van elk perceel",
        en: "the description of every lot",
      },
      add: silent.map((lot) => [lot, "omschrijving: PM"]),
    });
  const excludes = (lot: Node<"perceel">) =>
    lot.has("uitsluitingsgrond") ||
    lot.has("verplichte-uitsluitingsgronden") ||
    lot.has("facultatieve-uitsluitingsgronden");
  if (
    lots.some(
      (lot) => excludes(lot) && lot.isAbsent("bron-uitsluitingsgronden"),
    )
  )
    found.push({
      name: {
        nl: "waar de uitsluitingsgronden staan",
        en: "where the exclusion grounds stand",
      },
      add: [[root, "bron-uitsluitingsgronden: PM"]],
    });
  const selects = (lot: Node<"perceel">) =>
    lot.has("selectiecriteria") || lot.has("geschiktheidseis");
  if (lots.some((lot) => selects(lot) && lot.isAbsent("bron-selectiecriteria")))
    found.push({
      name: {
        nl: "waar de selectiecriteria staan",
        en: "where the selection criteria stand",
      },
      add: [[root, "bron-selectiecriteria: PM"]],
    });
  return found;
}

export const docs: RuleDocs = {
  title: {
    nl: "Verplichte velden van de aankondiging ontbreken",
    en: "Compulsory fields of the notice are missing",
  },
  explain: {
    nl: "Dit zijn verplichte velden van de aankondiging voor sociale diensten. U kunt ze beter nu invullen dan in het formulier ontdekken dat ze ontbreken.",
    en: "These are compulsory fields of the contract notice for social services. Better to fill them in now than to find them missing in the form.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2026-11-01
  omschrijving: "Begeleiding voor inwoners van drie gemeenten."
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
`,
      good: `  stadium: publicatie
  peildatum: 2026-11-01
  omschrijving: "Begeleiding voor inwoners van drie gemeenten."
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel  registratienummer: "KvK 00000000"  plaats: Tiel  nuts: NL224 }
`,
    },
  ],
};
