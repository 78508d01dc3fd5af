import { inForce } from "../../law/regimes.ts";
import {
  careFormName,
  careFormsOf,
  isCompulsory,
  isResidential,
  isYouthHelp,
} from "../../model/facts/care.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { municipalitiesOf } from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/complexe-jeugdhulp-alleen",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  validTo: "2025-12-31",
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Vooral binnen de jeugdhulp worden samenwerkingsverbanden door alle partijen wel als voordelig gezien om complexe zorg op regionaal niveau in te richten",
    },
    { ref: "pprc-2018", at: "hoofdstuk 4, tabel 4.1", confidence: "S" },
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "is een grotere schaal nodig dan bij het taakgericht inkopen van een integraal wijkteam.",
    },
    { ref: "taakgericht-2020", at: "inleiding", confidence: "S" },
  ],
  message: {
    nl: "{gemeente} koopt {zorgvorm} alleen in. Voor complexe jeugdhulp is regionale samenwerking gebruikelijk (0 tot 2% kocht alleen in per 1-1-2018, PPRC).",
    en: "{gemeente} buys {zorgvorm} alone. For complex youth care regional cooperation is usual (0 to 2% bought alone as of 1-1-2018, PPRC).",
  },
  check(lot, { report, settings }) {
    if (!hasLaw(lot, "jeugdwet")) return;
    if (inForce("jeugdregio", decisiveDate(lot.specification, settings)))
      return;
    const circle = municipalitiesOf(lot);
    if (!circle?.complete || circle.members.length !== 1) return;
    const forms = careFormsOf(lot);
    const complex = lot.includes("complexiteit", "complex", "hoog-complex")
      ? forms
      : forms.filter(
          (form) =>
            isCompulsory(form) || (isYouthHelp(form) && isResidential(form)),
        );
    if (complex.length === 0) return;
    report({
      at: [lot, "zorgvormen"],
      data: {
        gemeente: circle.members[0]?.name ?? "",
        zorgvorm: list(complex.map(careFormName)),
      },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Complexe jeugdhulp alleen ingekocht",
    en: "Complex youth care bought alone",
  },
  explain: {
    nl: "Kleine aantallen van schaarse zorg zijn alleen moeilijk te contracteren; regionale samenwerking is hier gebruikelijk. Een grote gemeente kan zelf een regio zijn. Vanaf 2026 geldt de regel over de jeugdregio.",
    en: "Small volumes of scarce care are hard to secure alone; regional cooperation is usual here. A large municipality may be a region of its own. From 2026 the rule on the youth region applies.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-03-01
  opdrachtgever { gemeenten: Tiel }
  perceel 1 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
      good: `  peildatum: 2022-03-01
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  perceel 1 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
    },
  ],
};
