import type { Finding } from "../../rules/finding.ts";
import { severityNames } from "../../rules/shared/severities.ts";
import { sourceList } from "./duties.ts";
import { type Html, html } from "./html.ts";
import { type Context, placeButton } from "./place.ts";
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
  const { severity, message, rule } = finding;
  const { language } = context;
  return html`<li class="finding ${severity}"><p><span class="severity">${capital(severityNames[severity][language])}</span> ${message[language]} ${placeButton(finding, context)}</p><p class="sources">${sourceList(rule.sources, context)}<span class="rule">${rule.id}</span></p></li>`;
}
