import { isPublicContract } from "../../model/facts/instrument.ts";
import { callsForCompetition } from "../../model/facts/notices.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
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
    const missing: Localized[] = [
      ...ofAuthority(root),
      ...ofSpecification(root),
      ...ofLots(announced),
    ];
    if (missing.length > 0)
      report({ at: root, subjects: [root], data: { velden: list(missing) } });
  },
});

function ofAuthority(root: Node<"bestek">): Localized[] {
  const authority = root.at("opdrachtgever");
  if (!authority)
    return root.isAbsent("opdrachtgever")
      ? [{ nl: "de opdrachtgever", en: "the authority" }]
      : [];
  const found: Localized[] = [];
  if (!authority.title && !authority.name)
    found.push({
      nl: "de naam van de opdrachtgever",
      en: "the name of the authority",
    });
  if (authority.isAbsent("registratienummer"))
    found.push({
      nl: "het registratienummer (KvK)",
      en: "the registration number (KvK)",
    });
  if (authority.isAbsent("plaats"))
    found.push({
      nl: "de plaats van de opdrachtgever",
      en: "the city of the authority",
    });
  if (authority.isAbsent("nuts"))
    found.push({ nl: "de NUTS-code", en: "the NUTS code" });
  return found;
}

function ofSpecification(root: Node<"bestek">): Localized[] {
  const found: Localized[] = [];
  if (!root.title) found.push({ nl: "de titel", en: "the title" });
  if (root.isAbsent("omschrijving") && root.isAbsent("aankondigingstekst"))
    found.push({ nl: "de omschrijving", en: "the description" });
  return found;
}

function ofLots(lots: readonly Node<"perceel">[]): Localized[] {
  const written = lots.filter(({ implicit }) => !implicit);
  const found: Localized[] = [];
  if (written.some(({ title }) => !title))
    found.push({
      nl: "de titel van elk perceel",
      en: "the title of every lot",
    });
  if (
    written.some(
      (lot) =>
        lot.isAbsent("omschrijving") && lot.isAbsent("aankondigingstekst"),
    )
  )
    found.push({
      nl: "de omschrijving van elk perceel",
      en: "the description of every lot",
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
      nl: "waar de uitsluitingsgronden staan",
      en: "where the exclusion grounds stand",
    });
  const selects = (lot: Node<"perceel">) =>
    lot.has("selectiecriteria") || lot.has("geschiktheidseis");
  if (lots.some((lot) => selects(lot) && lot.isAbsent("bron-selectiecriteria")))
    found.push({
      nl: "waar de selectiecriteria staan",
      en: "where the selection criteria stand",
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
