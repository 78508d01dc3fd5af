import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { days, list, months } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/calamiteitenmelding",
  kind: "legal",
  severity: "warning",
  scope: "calamiteitenmelding",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 3.4 lid 1",
      confidence: "V",
      quote: "onverwijld melding van",
    },
    { ref: "jeugdwet", at: "art. 4.1.8 lid 1", confidence: "V" },
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.10.5",
      confidence: "V",
      quote:
        "Opdrachtnemer meldt direct elke calamiteit of geweldsincident bij de gemeentelijke toezichthouder.",
    },
  ],
  message: {
    ontvanger: {
      nl: "Calamiteiten moeten hier alleen bij {ontvanger} worden gemeld. De wet eist onverwijld melden bij de toezichthouder (art. 3.4 Wmo 2015, art. 4.1.8 Jeugdwet).",
      en: "Calamities must be reported to {ontvanger} only here. The law demands reporting to the supervisor without delay (art. 3.4 Wmo 2015, art. 4.1.8 Jeugdwet).",
    },
    termijn: {
      nl: "Calamiteiten moeten hier binnen {termijn} worden gemeld. De wet eist onverwijld melden bij de toezichthouder (art. 3.4 Wmo 2015, art. 4.1.8 Jeugdwet).",
      en: "Calamities must be reported within {termijn} here. The law demands reporting to the supervisor without delay (art. 3.4 Wmo 2015, art. 4.1.8 Jeugdwet).",
    },
    default: {
      nl: "Calamiteiten moeten hier binnen {termijn} bij {ontvanger} worden gemeld. De wet eist onverwijld melden bij de toezichthouder (art. 3.4 Wmo 2015, art. 4.1.8 Jeugdwet).",
      en: "Calamities must be reported to {ontvanger} within {termijn} here. The law demands reporting to the supervisor without delay (art. 3.4 Wmo 2015, art. 4.1.8 Jeugdwet).",
    },
  },
  check(clause, { report, lots }) {
    if (isAboutMeasures(clause)) return;
    const statutory = namesSupervisor(clause);
    const termijn = limitOf(clause);
    const recipients = [
      ...clause.words("ontvanger"),
      ...clause.texts("ontvanger"),
    ];
    // A report to somebody else comes on top of the statutory one when that is named as well.
    const extra = lots.some((lot) =>
      lot
        .all("calamiteitenmelding")
        .some((other) => other !== clause && namesSupervisor(other)),
    );
    if (statutory ? !termijn : extra || (!termijn && recipients.length === 0))
      return;
    const slot = clause.slot("ontvanger");
    const message = termijn ? "termijn" : "ontvanger";
    report({
      at: termijn ? [clause, "termijn"] : slot,
      message: termijn && recipients.length > 0 ? "default" : message,
      data: {
        ...(termijn && { termijn }),
        ontvanger: list(recipients.map((one) => spoken(term(slot, one)))),
      },
      fixes: () => [
        termijn
          ? replaceValue(clause.slot("termijn"), "onverwijld", {
              nl: "Meld onverwijld",
              en: "Report without delay",
            })
          : replaceValue(slot, "toezichthouder", {
              nl: "Meld bij de toezichthouder",
              en: "Report to the supervisor",
            }),
      ],
    });
  },
});

type Clause = Node<"calamiteitenmelding">;

/** Measures of a supervisor have a term of their own in the contract standard. */
function isAboutMeasures(clause: Clause): boolean {
  const subjects = clause.words("betreft");
  return (
    subjects.length > 0 &&
    subjects.every((subject) => subject === "maatregel-toezichthouder")
  );
}

function namesSupervisor(clause: Clause): boolean {
  return (
    clause.includes("ontvanger", "toezichthouder", "igj") ||
    clause
      .texts("ontvanger")
      .some((text) => /toezicht|inspectie|ggd/i.test(text))
  );
}

/** The term when it is longer than at once. */
function limitOf(clause: Clause): Localized | undefined {
  const term = clause.duration("termijn");
  if (term?.months && term.months.max > 0) return months(term.months.max);
  if (term?.days && term.days.max > 0) return days(term.days.max);
  if (!term?.minutes || term.minutes.max <= 0) return undefined;
  const hours = Math.round(term.minutes.max / 6) / 10;
  return { nl: `${hours} uur`, en: `${hours} hours` };
}

export const docs: RuleDocs = {
  title: {
    nl: "Calamiteit te laat of op de verkeerde plek gemeld",
    en: "Calamity reported too late or to the wrong place",
  },
  explain: {
    nl: "Een ruimere termijn in het contract nodigt uit tot laat melden, en een melding bij de contractmanager vervangt de wettelijke melding niet. Schrijf `termijn: onverwijld` en `ontvanger: toezichthouder` (of `igj`). Een extra melding bij de gemeente met een eigen termijn mag daarnaast.",
    en: "A softer term in the contract invites late reports, and a report to the contract manager does not replace the statutory one. Write `time-limit: immediately` and `recipient: supervisor` (or `igj`). An extra report to the municipality with its own term is fine besides.",
  },
  examples: [
    {
      bad: `  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    calamiteitenmelding {
      termijn: 3 dagen
      ontvanger: contractmanager
    }
  }
`,
      good: `  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    calamiteitenmelding {
      termijn: onverwijld
      ontvanger: toezichthouder
    }
    calamiteitenmelding {
      termijn: 24 uur
      ontvanger: contractmanager
    }
  }
`,
    },
  ],
};
