import { gapsIn } from "../../model/facts/indicators.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/kpi-onvolledig",
  kind: "completeness",
  severity: "hint",
  scope: ["kpi", "verantwoording.kpi", "monitoring.kpi"],
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "de reden waarom bepaalde informatie moet worden aangeleverd niet altijd duidelijk is",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "zodat aanbieders alleen afwijkingen hoeven te verantwoorden",
    },
  ],
  message: {
    nl: 'KPI "{kpi}" mist {ontbreekt}.',
    en: 'KPI "{kpi}" lacks {ontbreekt}.',
  },
  check(kpi, { report }) {
    const gaps = gapsIn(kpi);
    if (gaps.length === 0) return;
    const lines = gaps.map(({ key }) => `${key}: PM`);
    report({
      at: kpi,
      data: {
        kpi: nameOf(kpi),
        ontbreekt: list(gaps.map(({ name }) => name)),
      },
      discriminator: nameOf(kpi),
      fixes: () => [
        insertInto(kpi, lines.join("\n"), {
          nl: "Vul aan met PM",
          en: "Fill in with TBD",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "KPI zonder doel, bron, norm of frequentie",
    en: "KPI without purpose, source, standard or frequency",
  },
  explain: {
    nl: "Aanbieders weten vaak niet waarom iets wordt gevraagd; een KPI zonder doel of bron kost alleen tijd. Vul aan waarvoor er wordt gemeten, wie het levert, welke norm geldt en hoe vaak. Wordt de KPI nog samen uitgewerkt, zet dan de datum in `uit-te-werken`.",
    en: "Providers often do not know why something is asked; a KPI without purpose or source only costs time. Add what it is measured for, who delivers it, which standard holds and how often. Where the KPI is still to be worked out together, put the date in `to-be-worked-out`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    kpi "Wachttijd" {
      norm: "ten hoogste twee weken"
      frequentie: driemaandelijks
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    kpi "Wachttijd" {
      doel: "Zien of cliënten op tijd hulp krijgen."
      bron: berichtenverkeer
      norm: "ten hoogste twee weken"
      frequentie: driemaandelijks
    }
  }
`,
    },
  ],
};
