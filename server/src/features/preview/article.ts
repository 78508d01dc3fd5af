import type { SpecificationLedger } from "../../ledger/ledger.ts";
import { stageOf } from "../../model/facts/dates.ts";
import { counted } from "../../rules/shared/severities.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { awardCharts } from "./award.ts";
import { shortFacts } from "./facts.ts";
import { findingList } from "./findings.ts";
import { type Html, html } from "./html.ts";
import { levels } from "./levels.ts";
import { lotTable } from "./lots.ts";
import { motivationList, openList } from "./motivations.ts";
import { type Context, follows, toLine } from "./place.ts";
import { planningCharts } from "./planning.ts";
import { prose } from "./prose.ts";
import { termCharts } from "./term.ts";
import { texts } from "./texts.ts";
import { wordText } from "./values.ts";

/** A part of the page, with its name and the last part of its address. */
interface Section {
  readonly id: string;
  readonly name: Localized;
  readonly parts: readonly (Html | undefined)[];
}

/** One specification as a document: what it comes to first, then what was decided, then what is said of it. */
export function article(
  ledger: SpecificationLedger,
  prefix: string,
  context: Context,
): Html {
  const { specification } = ledger;
  const all: Section[] = [
    { id: "facts", name: texts.facts, parts: [shortFacts(ledger, context)] },
    {
      id: "planning",
      name: texts.planning,
      parts: planningCharts(specification, context),
    },
    { id: "term", name: texts.term, parts: termCharts(specification, context) },
    { id: "lots", name: texts.lots, parts: [lotTable(ledger, context)] },
    {
      id: "award",
      name: texts.award,
      parts: awardCharts(specification, context),
    },
    {
      id: "decided",
      name: texts.decided,
      parts: levels(specification, context),
    },
    {
      id: "motivations",
      name: texts.motivations,
      parts: [motivationList(ledger, context)],
    },
    { id: "open", name: texts.stillOpen, parts: [openList(ledger, context)] },
    {
      id: "findings",
      name: texts.findings,
      parts: [findingList(ledger.findings, context)],
    },
  ];
  const shown = all.filter(({ parts }) => parts.some((part) => part));
  return html`<article>${head(ledger, prefix, context)}${contents(shown, prefix, context)}${shown.map((one) => section(one, prefix, context))}</article>`;
}

function head(
  { specification, findings }: SpecificationLedger,
  prefix: string,
  context: Context,
): Html {
  const { language } = context;
  const { root } = specification;
  const { syntax } = root.block;
  // The cursor in the rest of the block marks what it stands in, not the whole page.
  const opening = syntax.kind === "statement" ? syntax.keyword : syntax;
  const about = [
    root.name,
    wordText(stageOf(specification), root.slot("stadium").key, language),
    root.is("fictief", "ja") ? texts.fictional[language] : undefined,
  ].filter((part) => part !== undefined);
  const counts = (["error", "warning", "info", "hint"] as const).flatMap(
    (severity) => {
      const count = findings.filter((one) => one.severity === severity).length;
      return count > 0
        ? [
            html`<li class="${severity}">${counted(count, severity, language)}</li>`,
          ]
        : [];
    },
  );
  return html`<header${follows(context, opening)}><p class="about">${about.join(" · ")}</p><h1>${root.title ?? root.label} ${toLine(context, root.block.syntax)}</h1>${root.block.doc === undefined ? undefined : html`<div class="lead">${prose(root.block.doc)}</div>`}<a class="counts" href="#${prefix}-findings"><ul class="row">${counts.length > 0 ? counts : html`<li class="clean">${texts.noFindings[language]}</li>`}</ul></a></header>`;
}

function contents(
  sections: readonly Section[],
  prefix: string,
  { language }: Context,
): Html {
  const links = sections.map(
    ({ id, name }) =>
      html`<li><a href="#${prefix}-${id}">${name[language]}</a></li>`,
  );
  return html`<nav aria-label="${texts.contents[language]}"><ul class="row">${links}</ul></nav>`;
}

function section(
  { id, name, parts }: Section,
  prefix: string,
  { language }: Context,
): Html {
  return html`<section id="${prefix}-${id}"><h2>${name[language]}</h2>${parts}</section>`;
}
