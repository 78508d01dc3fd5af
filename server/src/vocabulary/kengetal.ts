import { count, entries, money, percentage, text } from "./define.ts";

/** Key figures of a part: clients, expenditure and providers at present. */
export const kengetalEntries = entries({
  "niveau.gebruikers": {
    en: "users",
    aliases: ["clienten", "clients"],
    kind: "kengetal",
    value: count("client", "inwoner"),
    qualifiers: ["in", "per", "voor"],
    list: true,
    mode: "nooit",
    doc: {
      nl: "Het aantal cliënten, nu of verwacht.",
      en: "The number of clients, current or expected.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "niveau.uitgaven": {
    en: "expenditure",
    kind: "kengetal",
    value: money,
    qualifiers: ["in", "per", "voor"],
    list: true,
    mode: "nooit",
    doc: {
      nl: "Wat er nu aan wordt uitgegeven.",
      en: "What is currently spent on it.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "niveau.aanbieders": {
    en: "providers",
    kind: "kengetal",
    value: count("aanbieder"),
    qualifiers: ["in", "voor"],
    list: true,
    mode: "nooit",
    doc: {
      nl: "Het aantal aanbieders dat nu een contract heeft of is ingeschreven.",
      en: "The number of providers that hold a contract or are registered now.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "niveau.grootste-aanbieders": {
    en: "largest-providers",
    value: text,
    list: true,
    mode: "nooit",
    doc: {
      nl: "De grootste aanbieders van nu.",
      en: "The largest providers at present.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "niveau.clientpopulatie": {
    en: "client-population",
    kind: "kengetal",
    value: count("client"),
    mode: "nooit",
    doc: {
      nl: "Het deel van alle cliënten dat hier hulp krijgt.",
      en: "The part of all clients that receives care here.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "kengetal.aandeel": {
    en: "share",
    value: percentage,
    doc: { nl: "Het aandeel in het geheel.", en: "The share in the whole." },
    source: "Rivierenland 2021, bijlage 3",
  },
  "kengetal.basis": {
    en: "base",
    value: text,
    doc: { nl: "Waarvan dit een aandeel is.", en: "What this is a share of." },
    source: "Rivierenland 2021, bijlage 3",
  },
});
