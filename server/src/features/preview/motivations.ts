import type { SpecificationLedger } from "../../ledger/ledger.ts";
import type { Motivation } from "../../ledger/motivations.ts";
import { motivationStateNames } from "../../ledger/names.ts";
import { dutyList, sourceList } from "./duties.ts";
import { type Html, html } from "./html.ts";
import { type Context, extent, placeButton } from "./place.ts";
import { prose } from "./prose.ts";
import { capital } from "./spelling.ts";
import { texts } from "./texts.ts";

/** What had to be motivated by law or by a rule, whether that was done, and with which words. */
export function motivationList(
  { duties, motivations }: SpecificationLedger,
  context: Context,
): Html {
  const { language } = context;
  // What answers a statutory duty has been told there.
  const others = motivations.filter((one) => one.duties.length === 0);
  const byLaw = dutyList(duties, context);
  if (!byLaw && others.length === 0)
    return html`<p>${texts.noMotivations[language]}</p>`;
  const byRule =
    others.length > 0
      ? html`<h3>${texts.byRules[language]}</h3><ul class="motivations">${others.map((one) => item(one, context))}</ul>`
      : undefined;
  return html`${byLaw ? html`<h3>${texts.byLaw[language]}</h3>${byLaw}` : undefined}${byRule}`;
}

function item(motivation: Motivation, context: Context): Html {
  const { language } = context;
  const { state, rules, findings, subjects, text, place } = motivation;
  const [first] = findings;
  const sources = first && sourceList(first.rule.sources, context);
  // A text that nothing asks for may answer many rules: two of them say enough.
  const named = state === "unasked" ? rules.slice(0, 2) : rules;
  const more = named.length < rules.length ? " …" : "";
  const told =
    text === undefined
      ? first && html`<p>${first.message[language]}</p>`
      : html`<blockquote${extent(place, context)}>${prose(text)}</blockquote>`;
  return html`<li class="motivation ${state}"><p><span class="state">${capital(motivationStateNames[state][language])}</span> <strong>${subjects.join(", ")}</strong> ${placeButton(place, context)}</p>${told}<p class="sources">${sources}<span class="rule">${named.join(", ")}${more}</span></p></li>`;
}

/** What is still PM, and what is not checked because of it. */
export function openList(
  { open }: SpecificationLedger,
  context: Context,
): Html | undefined {
  if (open.length === 0) return undefined;
  const items = open.map(
    (finding) =>
      html`<li>${finding.message[context.language]} ${placeButton(finding, context)}</li>`,
  );
  return html`<ul class="open-list">${items}</ul>`;
}
