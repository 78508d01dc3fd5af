import type { Interval } from "../../../../grammar/src/exact.ts";
import type { ExtensionValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { counts, list, months } from "./wording.ts";

/** How lengths of time with a bound, and extensions, are written in messages. */

/** A length in months as people write it: `3 jaar`, `minimaal 3 jaar`, `maximaal 3 jaar`, `3 jaar tot 5 jaar`. */
export function length(span: Interval): Localized {
  if (span.min === span.max) return months(span);
  if (!Number.isFinite(span.max))
    return bounded("minimaal", "at least", months(span.min));
  return span.min <= 0
    ? bounded("maximaal", "at most", months(span.max))
    : months(span);
}

/** `2 x 3 jaar en 1 x 12 maanden`. */
export function extensionsText(
  extensions: readonly ExtensionValue[],
): Localized {
  return list(
    extensions.map(({ count, each }) => {
      const often = times(count);
      const long = each?.months
        ? length(each.months)
        : { nl: "onbekende duur", en: "unknown length" };
      return { nl: `${often.nl} x ${long.nl}`, en: `${often.en} x ${long.en}` };
    }),
  );
}

function times(count: Interval): Localized {
  if (!Number.isFinite(count.max))
    return bounded("minimaal", "at least", counts(count.min));
  return count.min <= 0 && count.max > 0
    ? bounded("maximaal", "at most", counts(count.max))
    : counts(count);
}

function bounded(nl: string, en: string, value: Localized): Localized {
  return { nl: `${nl} ${value.nl}`, en: `${en} ${value.en}` };
}
