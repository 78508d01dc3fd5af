import {
  all,
  count,
  entries,
  oneOf,
  percentage,
  unlimited,
  yesNo,
} from "./define.ts";
import { samenwerkingsvormen } from "./samenwerkingsvorm.ts";

/** How many contractors there will be, and what they have to deliver. */
export const opdrachtnemerEntries = entries({
  "niveau.opdrachtnemers": {
    en: "contractors",
    aliases: ["aantal-opdrachtnemers"],
    value: [count("aanbieder"), unlimited, all],
    doc: {
      nl: "Met hoeveel aanbieders een overeenkomst wordt gesloten. Een consortium telt als één.",
      en: "With how many providers a contract is concluded. A consortium counts as one.",
    },
    source: "Aw 2012, art. 2.140",
  },
  "opdrachtnemers.vorm": {
    en: "form",
    kind: "samenwerkingsvorm",
    value: oneOf(samenwerkingsvormen),
    doc: {
      nl: "De vorm waarin de opdrachtnemer werkt.",
      en: "The form in which the contractor works.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "opdrachtnemers.leden": {
    en: "members",
    value: count("aanbieder"),
    doc: {
      nl: "Hoeveel leden het samenwerkingsverband heeft.",
      en: "How many members the group has.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "opdrachtnemers.lid": {
    en: "member",
    name: true,
    title: true,
    value: percentage,
    valueKey: "aandeel",
    repeat: true,
    doc: {
      nl: "Een lid van het samenwerkingsverband en zijn aandeel.",
      en: "A member of the group and its share.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "lid.aandeel": {
    en: "share",
    value: percentage,
    doc: {
      nl: "Het aandeel van dit lid in de opdracht.",
      en: "The share of this member in the contract.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "opdrachtnemers.aandelen-volledig": {
    en: "shares-complete",
    value: yesNo,
    doc: {
      nl: "Of alle leden en aandelen zijn genoemd, zodat zij samen 100% zijn.",
      en: "Whether all members and shares are stated, so that they make 100%.",
    },
    source: "Bestek",
  },
  "opdrachtnemers.flexibel-aandeel": {
    en: "flexible-share",
    value: percentage,
    doc: {
      nl: "Het aandeel dat het samenwerkingsverband vrij mag verdelen.",
      en: "The share that the group may divide freely.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "opdrachtnemers.minimum": {
    en: "minimum",
    value: count("aanbieder"),
    doc: { nl: "Het kleinste aantal.", en: "The smallest number." },
    source: "Bestek",
  },
  "opdrachtnemers.maximum": {
    en: "maximum",
    value: count("aanbieder"),
    doc: { nl: "Het grootste aantal.", en: "The largest number." },
    source: "eForms BT-113",
  },
  "opdrachtnemers.verwacht": {
    en: "expected",
    value: count("aanbieder"),
    doc: {
      nl: "Het aantal dat wordt verwacht; geen grens.",
      en: "The number that is expected; not a limit.",
    },
    source: "Bestek",
  },
  "opdrachtnemers.per-gebied": {
    en: "per-area",
    value: [yesNo, count("aanbieder")],
    doc: {
      nl: "Of het aantal per gebied geldt, of hoeveel aanbieders elk gebied krijgt.",
      en: "Whether the number holds for each area, or how many providers each area gets.",
    },
    source: "AEF 2015",
  },
  "niveau.wens-aantal": {
    en: "wanted-number",
    value: [
      oneOf({
        "veel-aanbieders": { en: "many-providers" },
        "enkele-aanbieders": { en: "few-providers" },
        "een-aanbieder": { en: "one-provider" },
      }),
      count("aanbieder"),
    ],
    doc: {
      nl: "Of de gemeente veel of weinig aanbieders wil, zolang het aantal niet vaststaat.",
      en: "Whether the municipality wants many or few providers while the number is not fixed.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "niveau.minimum-clienten-per-aanbieder": {
    en: "minimum-clients-per-provider",
    value: [count("client"), percentage],
    doc: {
      nl: "Hoeveel cliënten een aanbieder ten minste moet hebben.",
      en: "How many clients a provider must have at least.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "niveau.capaciteit": {
    en: "capacity",
    kind: "plaatscapaciteit",
    value: [
      oneOf({
        vast: {
          en: "fixed",
          doc: {
            nl: "Een vast aantal plaatsen, gebruikt of niet.",
            en: "A fixed number of places, used or not.",
          },
        },
        flexibel: { en: "flexible" },
      }),
      count("plaats", "bed", "client", "bewoner"),
    ],
    doc: {
      nl: "De plaatsen die beschikbaar moeten zijn.",
      en: "The places that must be available.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "niveau.levering": {
    en: "delivery",
    value: oneOf({
      "alle-producten": {
        en: "all-products",
        aliases: ["alle producten", "all products"],
      },
      "hele-gebied": {
        en: "whole-area",
        aliases: ["hele gebied", "whole area"],
      },
    }),
    list: true,
    doc: {
      nl: "Of één partij alle producten of het hele gebied moet leveren.",
      en: "Whether one party must deliver all products or the whole area.",
    },
    source: "Aw 2012, art. 1.5",
  },
});
