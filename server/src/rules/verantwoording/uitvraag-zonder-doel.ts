import { fold } from "../../../../grammar/src/names.ts";
import { nameOf, titleOf } from "../../model/facts/requirements.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "verantwoording/uitvraag-zonder-doel",
  kind: "completeness",
  severity: "hint",
  scope: ["uitvraag", "verantwoording.uitvraag", "monitoring.uitvraag"],
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "toelichting art. 3.10",
      confidence: "V",
      quote:
        "De informatie moet gekoppeld zijn aan een wettelijke taak en een duidelijke doelbinding hebben.",
    },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
    { ref: "jeugdwet", at: "art. 7.4.0 lid 1-2", confidence: "V" },
    { ref: "aw2012", at: "art. 1.6", confidence: "V" },
  ],
  message: {
    persoonsgegevens: {
      nl: 'Uitvraag "{item}" vraagt persoonsgegevens van cliënten zonder doel of wettelijke grondslag.',
      en: 'Request "{item}" asks for personal data of clients without a purpose or legal basis.',
    },
    default: {
      nl: 'Bij uitvraag "{item}" staat niet waarvoor de gegevens nodig zijn.',
      en: 'Request "{item}" does not say what the data are needed for.',
    },
  },
  check(request, { report }) {
    if (!request.isAbsent("doel") || !request.isAbsent("grondslag")) return;
    if (standard.test(titleOf(request))) return;
    const personal = request.is("persoonsgegevens", "ja");
    report({
      at: request,
      ...(personal && { severity: "warning" }),
      message: personal ? "persoonsgegevens" : "default",
      data: { item: nameOf(request) },
      discriminator: fold(nameOf(request)),
      fixes: () => [
        insertInto(request, "doel: PM", {
          nl: "Voeg het doel in",
          en: "Insert the purpose",
        }),
      ],
    });
  },
});

/** Documents of the standard list, which need no reason of their own. */
const standard =
  /\buea\b|eigen verklaring|gedragsverklaring|\bgva\b|\bkvk\b|handelsregister|belastingdienst/;

export const docs: RuleDocs = {
  title: { nl: "Uitvraag zonder doel", en: "Data request without purpose" },
  explain: {
    nl: "Elke uitvraag moet drie toetsen doorstaan: verbonden met een wettelijke taak, nodig, en niet elders te vinden. Schrijf het doel in `doel`. Voor gegevens over personen is een wettelijke grondslag nodig; noem die in `grondslag`.",
    en: "Every request must pass three tests: linked to a statutory task, necessary, and not available elsewhere. Write the purpose in `purpose`. Data about persons need a legal basis; name it in `legal-basis`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  uitvraag "Aantal crisismeldingen" { soort: gegevens }
`,
      good: `  stadium: publicatie
  uitvraag "Aantal crisismeldingen" {
    soort: gegevens
    doel: "Zien of er genoeg crisisplekken zijn."
  }
`,
    },
    {
      bad: `  stadium: publicatie
  uitvraag "Voortgang per cliënt" { persoonsgegevens: ja }
`,
      good: `  stadium: publicatie
  uitvraag "Voortgang per cliënt" {
    persoonsgegevens: ja
    doel: "Toezicht op de kwaliteit."
    grondslag: "art. 7.4.0 Jeugdwet"
  }
`,
      severity: "warning",
    },
  ],
};
