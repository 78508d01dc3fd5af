import type { Motivation, SpecificationLedger } from "../../ledger/ledger.ts";
import { sourceLinks } from "./findings.ts";
import { type Html, html } from "./html.ts";
import { type Context, lineButton } from "./place.ts";
import { prose } from "./prose.ts";
import { capital } from "./spelling.ts";
import { stateNames, texts } from "./texts.ts";

/** What had to be motivated, whether that was done, and with which words. */
export function motivationList(
  { motivations }: SpecificationLedger,
  context: Context,
): Html {
  const { language } = context;
  if (motivations.length === 0)
    return html`<p>${texts.noMotivations[language]}</p>`;
  return html`<ul class="motivations">${motivations.map((one) => item(one, context))}</ul>`;
}

function item(motivation: Motivation, context: Context): Html {
  const { language, unit, document } = context;
  const { state, rules, findings, subjects, text, place } = motivation;
  const [first] = findings;
  const isHere = place.uri === unit.uri;
  const from = document.positionAt(place.start).line;
  const button = isHere ? lineButton(from, context) : undefined;
  const follows =
    isHere && text !== undefined
      ? html` data-from="${from}" data-to="${document.positionAt(place.end).line}"`
      : undefined;
  // A text that nothing asks for may answer many rules: two of them say enough.
  const named = state === "unasked" ? rules.slice(0, 2) : rules;
  const more = named.length < rules.length ? " …" : "";
  return html`<li class="motivation ${state}"${follows}><p><span class="state">${capital(stateNames[state][language])}</span> <strong>${subjects.join(", ")}</strong> ${button}</p>${text === undefined ? missing(motivation, context) : html`<blockquote>${prose(text)}</blockquote>`}<p class="sources">${first ? sourceLinks(first, context) : undefined}<span class="rule">${named.join(", ")}${more}</span></p></li>`;
}

function missing(
  { findings: [first] }: Motivation,
  { language }: Context,
): Html | undefined {
  return first && html`<p>${first.message[language]}</p>`;
}

/** What is still PM, and what is not checked because of it. */
export function openList(
  { open }: SpecificationLedger,
  context: Context,
): Html | undefined {
  if (open.length === 0) return undefined;
  const { language, unit, document } = context;
  const items = open.map(({ message, uri, start }) => {
    const button =
      uri === unit.uri
        ? lineButton(document.positionAt(start).line, context)
        : undefined;
    return html`<li>${message[language]} ${button}</li>`;
  });
  return html`<ul class="open-list">${items}</ul>`;
}
