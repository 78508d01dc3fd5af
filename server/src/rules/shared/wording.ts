import { formatDate } from "../../../../grammar/src/calendar.ts";
import {
  formatEuro,
  formatNumber,
  formatPercent,
  type Interval,
} from "../../../../grammar/src/exact.ts";
import type { Localized } from "../../vocabulary/define.ts";

/** How values are written in messages, in both languages. */

/** Ten-thousandths of a euro: `€ 750.000`; an interval as `€ 1 tot € 2`, `ten minste € 1` or `ten hoogste € 2`. */
export function euros(amount: number | Interval): Localized {
  return quantity(amount, formatEuro);
}

/** Ten-thousandths of a percent: `62,5%`. */
export function percents(value: number | Interval): Localized {
  return quantity(value, formatPercent);
}

/** Ten-thousandths: `1.250,5`. */
export function numbers(value: number | Interval): Localized {
  return quantity(value, formatNumber);
}

/** A day number as a date: `1 januari 2023`. */
export function date(day: number): Localized {
  return both((language) => formatDate(day, language));
}

/**
 * The days between which something falls: `1 juni 2021`, `1 juni 2021 t/m 30 juni 2021`, `uiterlijk 1 mei 2022`.
 */
export function period({ min, max }: Interval): Localized {
  if (min === max) return date(min);
  if (Number.isFinite(min) && Number.isFinite(max))
    return both(
      (language) =>
        `${formatDate(min, language)} ${language === "nl" ? "t/m" : "to"} ${formatDate(max, language)}`,
    );
  if (Number.isFinite(max))
    return {
      nl: `uiterlijk ${formatDate(max, "nl")}`,
      en: `${formatDate(max, "en")} at the latest`,
    };
  return {
    nl: `vanaf ${formatDate(min, "nl")}`,
    en: `from ${formatDate(min, "en")}`,
  };
}

/** Whole months as years and months: `4 jaar`, `18 maanden`, `onbeperkt`. */
export function months(count: number | Interval): Localized {
  return quantity(count, (value, language) => {
    if (!Number.isFinite(value))
      return language === "nl" ? "onbeperkt" : "unlimited";
    if (value !== 0 && value % 12 === 0) {
      const years = value / 12;
      return language === "nl"
        ? `${years} jaar`
        : `${years} ${years === 1 ? "year" : "years"}`;
    }
    if (language === "nl")
      return `${value} ${value === 1 ? "maand" : "maanden"}`;
    return `${value} ${value === 1 ? "month" : "months"}`;
  });
}

/** Whole days: `20 dagen`. */
export function days(count: number | Interval): Localized {
  return quantity(count, (value, language) => {
    if (language === "nl") return `${value} ${value === 1 ? "dag" : "dagen"}`;
    return `${value} ${value === 1 ? "day" : "days"}`;
  });
}

/** A plain whole number or interval: `3`, `3 tot 5`, `ten minste 3`. */
export function counts(value: number | Interval): Localized {
  return quantity(value, String);
}

/** A count as it limits: `3`, `2 tot 4`, `maximaal 12`, `minimaal 3`. */
export function limit(count: Interval): Localized {
  if (count.min !== count.max && count.min <= 1 && Number.isFinite(count.max))
    return { nl: `maximaal ${count.max}`, en: `at most ${count.max}` };
  if (!Number.isFinite(count.max))
    return { nl: `minimaal ${count.min}`, en: `at least ${count.min}` };
  return counts(count);
}

/** `a, b en c`; texts may differ by language. */
export function list(items: readonly (string | Localized)[]): Localized {
  return both((language) => {
    const words = items.map((item) =>
      typeof item === "string" ? item : item[language],
    );
    const last = words.at(-1) ?? "";
    if (words.length < 2) return last;
    return `${words.slice(0, -1).join(", ")} ${language === "nl" ? "en" : "and"} ${last}`;
  });
}

function both(write: (language: "nl" | "en") => string): Localized {
  return { nl: write("nl"), en: write("en") };
}

function quantity(
  value: number | Interval,
  format: (value: number, language: "nl" | "en") => string,
): Localized {
  if (typeof value === "number")
    return both((language) => format(value, language));
  const { min, max } = value;
  if (min === max) return both((language) => format(min, language));
  if (!Number.isFinite(max)) {
    return {
      nl: `ten minste ${format(min, "nl")}`,
      en: `at least ${format(min, "en")}`,
    };
  }
  return {
    nl: `${format(min, "nl")} tot ${format(max, "nl")}`,
    en: `${format(min, "en")} to ${format(max, "en")}`,
  };
}
