import { editCount } from "../../model/levels.ts";
import { AnyNode, type Node } from "../../model/node.ts";
import { apart, Reads } from "../../model/reads.ts";
import type { Unit } from "../../model/workspace.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type {
  AnyRule,
  Data,
  Fix,
  Place,
  Report,
  RuleMetadata,
  Severity,
} from "../define.ts";
import type { Finding, Location, Related } from "../finding.ts";
import { labels } from "../shared/terms.ts";
import { anchorOf } from "./anchor.ts";
import type { Deviation } from "./deviation.ts";
import { formatMessage } from "./message.ts";
import { locate } from "./place.ts";

/** Whose document bare places stand in: the document itself, or a specification in it. */
export interface Home {
  readonly unit: Unit;
}

/** What is the same of a draft whatever subjects are left of it. */
interface Said {
  readonly rule: AnyRule;
  readonly report: Report;
  readonly about: AnyNode | undefined;
  readonly home: Home;
}

/**
 * A finding that is not placed in the order of precedence yet. It knows its places as nodes, so that it stays true when
 * lines above it move.
 */
export class Draft implements Omit<Finding, "day" | "isEveryLot"> {
  readonly rule: AnyRule;
  /** The block that the rule looked at. */
  readonly about: AnyNode | undefined;
  readonly subjects: readonly AnyNode[];
  readonly severity: Severity;
  readonly message: Localized;
  readonly anchor: string;
  readonly waivedBy?: Deviation;
  readonly #said: Said;
  #location: Location | undefined;
  #locatedAt = -1;

  constructor(
    said: Said,
    subjects: readonly AnyNode[],
    anchor?: string,
    waivedBy?: Deviation,
  ) {
    const { rule, report, about } = said;
    this.#said = said;
    this.rule = rule;
    this.about = about;
    this.subjects = subjects;
    this.severity = severityOf(rule, report);
    this.message = sentence(rule, report.message, this.data, about, subjects);
    this.anchor =
      anchor ??
      anchorOf(
        rule.id,
        subjects[0] ?? about,
        keyOfPlace(report.at),
        report.discriminator,
      );
    if (waivedBy) this.waivedBy = waivedBy;
  }

  get variant(): string | undefined {
    return this.#said.report.message;
  }

  /** What the rule itself put in the message. */
  get data(): Data {
    return this.#said.report.data ?? {};
  }

  /** True when the rule named the subjects itself: then the block it looked at is not what the finding is about. */
  get hasOwnSubjects(): boolean {
    return this.#said.report.subjects !== undefined;
  }

  /** What can be done about it now: edits know where they stand in the text. */
  get fixes(): readonly Fix[] {
    const { fixes } = this.#said.report;
    if (!fixes) return [];
    const made = apart(new Reads(), undefined, fixes);
    return made.filter((fix) => fix !== undefined);
  }

  get uri(): string {
    return this.#locate().uri;
  }

  get start(): number {
    return this.#locate().start;
  }

  get end(): number {
    return this.#locate().end;
  }

  get related(): readonly Related[] {
    const { report, home } = this.#said;
    return (report.related ?? []).map(({ at, message }) => ({
      ...locate(at, home.unit),
      message,
    }));
  }

  /** The same about other subjects, which its sentence then names. */
  concerning(subjects: readonly AnyNode[], waivedBy?: Deviation): Draft {
    return new Draft(this.#said, subjects, this.anchor, waivedBy);
  }

  /** True when another one says the same of the same place. */
  isSame(other: Draft): boolean {
    return (
      this.rule === other.rule &&
      this.about === other.about &&
      this.severity === other.severity &&
      this.anchor === other.anchor &&
      this.variant === other.variant &&
      this.hasOwnSubjects === other.hasOwnSubjects &&
      this.message.nl === other.message.nl &&
      this.message.en === other.message.en &&
      this.subjects.length === other.subjects.length &&
      this.subjects.every((one, index) => one === other.subjects[index]) &&
      this.start === other.start &&
      this.end === other.end &&
      this.uri === other.uri
    );
  }

  #locate(): Location {
    const edit = editCount();
    if (!this.#location || this.#locatedAt !== edit) {
      this.#location = locate(this.#said.report.at, this.#said.home.unit);
      this.#locatedAt = edit;
    }
    return this.#location;
  }
}

/** Makes a finding of what a rule reports. */
export function draft(
  rule: AnyRule,
  report: Report,
  about: AnyNode | undefined,
  lots: readonly Node<"perceel">[],
  home: Home,
): Draft {
  const subjects = report.subjects ?? subjectsOf(about, lots);
  return new Draft({ rule, report, about, home }, subjects);
}

/** The sentence of a finding; names that the rule leaves out are those of its subjects. */
function sentence(
  rule: RuleMetadata,
  variant: string | undefined,
  data: Data,
  about: AnyNode | undefined,
  subjects: readonly AnyNode[],
) {
  const named = names(about, subjects);
  const message = formatMessage(rule, variant, { ...named, ...data });
  return subjects.length > 1 && !data.perceel
    ? eachOf(message, labels(subjects))
    : message;
}

/** A sentence that starts with the name of a lot has a singular verb: of several lots it speaks of each. */
function eachOf(message: Localized, lots: Localized): Localized {
  const { nl, en } = message;
  return {
    nl: nl.startsWith(`${lots.nl} `) ? `Elk van ${nl}` : nl,
    en: en.startsWith(`${lots.en} `) ? `Each of ${en}` : en,
  };
}

function subjectsOf(
  about: AnyNode | undefined,
  lots: readonly Node<"perceel">[],
): readonly AnyNode[] {
  if (!about) return [];
  return about.kind === "bestek" ||
    about.kind === "segment" ||
    lots.length === 0
    ? [about]
    : lots;
}

/** The names that most messages use, so that rules need not repeat them. */
function names(about: AnyNode | undefined, subjects: readonly AnyNode[]): Data {
  if (!about) return {};
  const found: Record<string, Data[string]> = {
    bestek: about.specification.root.label,
    perceel: labels(subjects),
  };
  for (let at: AnyNode | undefined = about; at; at = at.outer)
    found[at.kind] ??= at.label;
  return found;
}

function keyOfPlace(place: Place): string | undefined {
  if (place instanceof AnyNode) return undefined;
  if (Array.isArray(place)) return place[1] as string;
  return "occurrences" in place ? place.key.keyword : undefined;
}

function severityOf(rule: RuleMetadata, report: Report): Severity {
  const severity = report.severity ?? rule.severity;
  return report.possibly && severity === "error" ? "warning" : severity;
}

/** Findings of one rule that say the same of one place become one that lists its subjects. */
export function merge(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  const byPlace = new Map<string, Draft[]>();
  for (const found of drafts) {
    const { rule, uri, start, end, variant, data } = found;
    const place = `${rule.id} ${uri} ${start} ${end} ${variant} ${JSON.stringify(data)}`;
    const known = byPlace.get(place);
    if (known) known.push(found);
    else byPlace.set(place, [found]);
  }
  return [...byPlace.values()].map(together);
}

function together(drafts: readonly Draft[]): Draft {
  const [first, ...rest] = drafts as [Draft, ...Draft[]];
  if (rest.length === 0) return first;
  const subjects = new Set(drafts.flatMap((found) => found.subjects));
  return first.concerning([...subjects], first.waivedBy);
}
