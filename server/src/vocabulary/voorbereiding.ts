import {
  entries,
  moment,
  money,
  number,
  prose,
  reference,
  text,
} from "./define.ts";

/** The work before the tender: analyses, staff and cost of the project. */
export const voorbereidingEntries = entries({
  "bestek.analyse": {
    en: "analysis",
    value: [reference("bijlage"), prose],
    list: true,
    mode: "nooit",
    doc: {
      nl: "Wat er over vraag, gebruik en kosten is onderzocht.",
      en: "What was examined about demand, use and cost.",
    },
    source: "VNG-inkooppiramide",
  },
  "bestek.marktanalyse": {
    en: "market-analysis",
    value: [reference("bijlage"), prose],
    list: true,
    mode: "nooit",
    doc: {
      nl: "Wat er over aanbieders en de markt is onderzocht.",
      en: "What was examined about providers and the market.",
    },
    source: "VNG-inkooppiramide",
  },
  "bestek.inzet": {
    en: "staffing",
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Hoeveel mensen er aan de inkoop werken, per rol en periode.",
      en: "How many people work on the procurement, per role and period.",
    },
    source: "Rivierenland 2021",
  },
  "inzet.rol": {
    en: "role",
    value: text,
    doc: { nl: "De rol of functie.", en: "The role or function." },
    source: "Rivierenland 2021",
  },
  "inzet.omvang": {
    en: "size",
    kind: "inzetomvang",
    value: [number("fte", "uur"), text],
    qualifiers: ["per"],
    doc: { nl: "Hoeveel formatie of uren.", en: "How many posts or hours." },
    source: "Rivierenland 2021",
  },
  "inzet.periode": {
    en: "period",
    value: moment,
    doc: { nl: "In welke periode.", en: "In which period." },
    source: "Rivierenland 2021",
  },
  "bestek.kosten": {
    en: "costs",
    kind: "kostenpost",
    value: money,
    valueKey: "bedrag",
    qualifiers: ["per", "in", "voor"],
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Wat de voorbereiding en invoering van de inkoop kosten.",
      en: "What preparing and introducing the procurement costs.",
    },
    source: "Rivierenland 2021",
  },
  "kostenpost.bedrag": {
    en: "amount",
    value: money,
    qualifiers: ["per", "in", "voor"],
    doc: { nl: "Het bedrag.", en: "The amount." },
    source: "Rivierenland 2021",
  },
  "kostenpost.periode": {
    en: "period",
    value: moment,
    doc: { nl: "Over welke periode.", en: "Over which period." },
    source: "Rivierenland 2021",
  },
});
