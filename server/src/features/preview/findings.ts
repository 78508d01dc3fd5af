import type { Finding } from "../../rules/finding.ts";
import { severityNames } from "../../rules/shared/severities.ts";
import { citedSources } from "../../rules/sources.ts";
import { type Html, html } from "./html.ts";
import { type Context, lineButton } from "./place.ts";
import { capital } from "./spelling.ts";
import { texts } from "./texts.ts";

const order = Object.keys(severityNames);

/** What was found, heaviest first, each with the articles and studies that it rests on. */
export function findingList(
  findings: readonly Finding[],
  context: Context,
): Html {
  if (findings.length === 0)
    return html`<p>${texts.noFindings[context.language]}</p>`;
  const sorted = [...findings].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      a.start - b.start,
  );
  return html`<ul class="findings">${sorted.map((one) => item(one, context))}</ul>`;
}

function item(finding: Finding, context: Context): Html {
  const { severity, message, rule, uri, start } = finding;
  const { language, unit, document } = context;
  const line =
    uri === unit.uri
      ? lineButton(document.positionAt(start).line, context)
      : undefined;
  const sources = sourceLinks(finding, context);
  return html`<li class="finding ${severity}"><p><span class="severity">${capital(severityNames[severity][language])}</span> ${message[language]} ${line}</p>
<p class="sources">${sources}<span class="rule">${rule.id}</span></p></li>`;
}

/** The sources of a finding as links to the text that held on the decisive day. */
export function sourceLinks(
  { rule }: Finding,
  { day, language }: Context,
): Html {
  const sources = citedSources(rule.sources, day, language);
  return html`${sources.map(({ text, link }) =>
    link === undefined
      ? html`<span>${text}</span>`
      : html`<a href="${link}">${text}</a>`,
  )}`;
}
