import type { DutyCase, DutyReport, DutyText } from "../../ledger/duties.ts";
import { fulfilmentNames } from "../../ledger/names.ts";
import { list } from "../../rules/shared/wording.ts";
import { citedSources } from "../../rules/sources.ts";
import { type Html, html } from "./html.ts";
import { type Context, extent, nameOf, placeButton } from "./place.ts";
import { coded, prose } from "./prose.ts";
import { capital } from "./spelling.ts";
import { texts } from "./texts.ts";

/** The statutory duties to motivate that hold or may hold here, each with its cause and the text that fulfils it. */
export function dutyList(
  duties: readonly DutyReport[],
  context: Context,
): Html | undefined {
  const { language } = context;
  const here = duties.filter(({ cases }) => cases.length > 0);
  const inside = here.filter(({ duty }) => duty.kept === "document");
  const elsewhere = here.filter(({ duty }) => duty.kept === "elders");
  if (here.length === 0) return undefined;
  const items = inside.flatMap(({ duty, cases }) =>
    cases.map((found) => item(duty, found, context)),
  );
  const later = elsewhere.map(
    ({ duty }) =>
      html`<li>${duty.asks[language]} <span class="sources">${sourceList(duty.sources, context)}</span></li>`,
  );
  return html`${items.length > 0 ? html`<ul class="motivations">${items}</ul>` : undefined}${later.length > 0 ? html`<details><summary>${texts.elsewhere[language]}: ${later.length}</summary><ul>${later}</ul></details>` : undefined}`;
}

function item(
  duty: DutyReport["duty"],
  found: DutyCase,
  context: Context,
): Html {
  const { language } = context;
  const { applies, state, because, lots, place } = found;
  // Nobody need write a motivation before it is known to be needed.
  const isUnsettled =
    applies === "possible" && (state === "missing" || state === "later");
  const told = isUnsettled ? texts.mayHold : fulfilmentNames[state];
  const kind = isUnsettled ? "later" : state;
  const asks =
    state === "motivated"
      ? undefined
      : html`<p>${texts.toMotivate[language]} ${duty.asks[language]} ${duty.write ? html`${texts.writeUnder[language]} ${coded(duty.write[language])}.` : undefined}</p>`;
  return html`<li class="motivation ${kind}"><p><span class="state">${capital(told[language])}</span> <strong>${duty.title[language]}</strong> ${placeButton(place, context)}</p><p class="soft">${because.map((sentence) => sentence[language]).join(" ")} ${lotNames(lots, context)}</p>${found.texts.map((text) => quoted(text, context))}${asks}<p class="sources">${sourceList(duty.sources, context)}</p></li>`;
}

/** Which lots share the cause; when it is all of them there is nothing to tell. */
function lotNames(
  lots: DutyCase["lots"],
  { language }: Context,
): string | undefined {
  const [first] = lots;
  if (!first || lots.length === first.specification.lots.length)
    return undefined;
  return `(${list([...new Set(lots.map(nameOf))])[language]})`;
}

function quoted({ text, place }: DutyText, context: Context): Html {
  return html`<blockquote${extent(place, context)}>${prose(text)} ${placeButton(place, context)}</blockquote>`;
}

/** Sources as links to the text that held on the decisive day. */
export function sourceList(
  sources: Parameters<typeof citedSources>[0],
  { day, language }: Context,
): Html {
  return html`${citedSources(sources, day, language).map(({ text, link }) =>
    link === undefined
      ? html`<span>${text}</span>`
      : html`<a href="${link}">${text}</a>`,
  )}`;
}
