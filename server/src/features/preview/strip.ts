import {
  addMonths,
  dateOf,
  dayNumber,
  formatDate,
} from "../../../../grammar/src/calendar.ts";
import type { Language } from "../../../../grammar/src/exact.ts";
import { type Html, html } from "./html.ts";

/**
 * Strips of a chart as SVG without scripts and styles: one a row of a table, all on one axis. The table says the same
 * in words, so that a strip is only decoration for who cannot see it.
 */
export class Axis {
  readonly #first: number;
  readonly #length: number;
  /** The first days of the years, or on a short axis of the quarters, each with its name. */
  readonly ticks: readonly { readonly at: number; readonly name: string }[];

  /** From the first to the last day (numbers), with some room at both ends. */
  constructor(first: number, last: number, language: Language) {
    const room = Math.max(10, (last - first) * 0.04);
    this.#first = first - room;
    this.#length = last - first + 2 * room;
    this.ticks = this.#days().map((day) => ({
      at: this.at(day),
      name: nameOf(day, stepFor(this.#length), language),
    }));
  }

  /** The place of a day in percents; what lies outside is at the edge. */
  at(day: number): number {
    const share = (day - this.#first) / this.#length;
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  }

  /** True when a day lies within the axis. */
  holds(day: number): boolean {
    return day >= this.#first && day <= this.#first + this.#length;
  }

  #days(): number[] {
    const step = stepFor(this.#length);
    const { year } = dateOf(Math.floor(this.#first));
    const found: number[] = [];
    for (
      let day = dayNumber(Math.max(1, year), 1, 1);
      day <= this.#first + this.#length;
      day = addMonths(day, step)
    ) {
      if (this.holds(day)) found.push(day);
    }
    return found;
  }
}

/** Months between two ticks, so that at most five of them are in sight. */
function stepFor(days: number): number {
  const months = days / 30;
  return steps.find((step) => months / step <= 5) ?? 12_000;
}

const steps = [3, 6, 12, 24, 60, 120, 600, 1200];

/** `2024`, or on a short axis `okt 2024`. */
function nameOf(day: number, step: number, language: Language): string {
  const [, month = "", year = ""] = formatDate(day, language).split(" ");
  return step < 12 ? `${month.slice(0, 3)} ${year}` : year;
}

/** The head of the column: the names of the years. */
export function axisHead(axis: Axis): Html {
  const names = axis.ticks
    .filter(({ at }) => at < 94)
    .map(({ at, name }) => html`<text x="${at}%" y="12">${name}</text>`);
  return html`<svg class="strip head" width="100%" height="16" aria-hidden="true">${names}</svg>`;
}

/** One row of the chart. */
export function strip(axis: Axis, today: number, marks: readonly Html[]): Html {
  const grid = axis.ticks.map(({ at }) => line("grid", at, at, 0, 24));
  const now = axis.holds(today)
    ? line("today", axis.at(today), axis.at(today), 0, 24)
    : undefined;
  return html`<svg class="strip" width="100%" height="24" aria-hidden="true">${grid}${now}${marks}</svg>`;
}

/** A bar from one place to another, in percents; what is only possible is lighter. */
export function bar(kind: string, from: number, to: number): Html {
  const width = Math.max(0.4, to - from);
  return html`<rect class="${kind}" x="${from}%" y="7" width="${rounded(width)}%" height="10" rx="2"/>`;
}

/** A dot on one day. */
export function dot(kind: string, at: number): Html {
  return html`<circle class="${kind}" cx="${at}%" cy="12" r="4.5"/>`;
}

/** A thin line. */
export function line(
  kind: string,
  from: number,
  to: number,
  top: number,
  bottom: number,
): Html {
  return html`<line class="${kind}" x1="${from}%" x2="${to}%" y1="${top}" y2="${bottom}"/>`;
}

/** A share of a whole as a bar from the left; `most` is what it may become. */
export function share(least: number, most: number, kind = "share"): Html {
  const possible =
    most > least
      ? html`<rect class="possible" x="0" y="0" width="${rounded(most)}%" height="100%" rx="2"/>`
      : undefined;
  return html`<svg class="bar" width="100%" height="10" aria-hidden="true"><rect class="track" x="0" y="0" width="100%" height="100%" rx="2"/>${possible}<rect class="${kind}" x="0" y="0" width="${rounded(least)}%" height="100%" rx="2"/></svg>`;
}

function rounded(percents: number): number {
  return Math.round(Math.min(100, Math.max(0, percents)) * 100) / 100;
}
