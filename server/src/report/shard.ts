import type { DateSettings } from "../model/facts/dates.ts";
import type { Fix } from "../rules/define.ts";
import type { Location, ReportedFinding } from "../rules/finding.ts";
import type { Format, JudgedFinding, Report } from "./report.ts";
import { version } from "./version.ts";
import { packed, type WireFinding } from "./wire.ts";

/** One part of several: `--shard 2/8` is the second of eight. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * What `bestek report --merge` puts together: all that a report tells, in both languages, with the documents by their
 * path from the working folder, so that another machine can go on with it.
 */
export interface ShardFile {
  readonly version: 1;
  readonly tool: { readonly name: "bestek"; readonly version: string };
  readonly shard: Shard;
  readonly language: Report["language"];
  readonly dates: DateSettings;
  readonly documents: readonly {
    readonly path: string;
    /** Left out where nothing is said of the document. */
    readonly text?: string;
  }[];
  readonly findings: readonly WireFinding<JudgedFinding>[];
  readonly waived: readonly WireFinding[];
  readonly hidden: number;
  readonly troubles: readonly string[];
}

export const shard: Format = {
  render: (report) => `${JSON.stringify(shardFile(report))}\n`,
};

function shardFile(report: Report): ShardFile {
  const { documents } = report;
  return {
    version: 1,
    tool: { name: "bestek", version },
    shard: report.shard ?? { index: 1, count: 1 },
    language: report.language,
    dates: report.dates,
    documents: documents.uris().map((uri) => {
      const { text } = documents.lines(uri);
      return { path: documents.pathOf(uri), ...(text !== "" && { text }) };
    }),
    findings: report.findings.map((found) => fromHere(found, report)),
    waived: report.waived.map((found) => fromHere(found, report)),
    hidden: report.hidden,
    troubles: report.troubles,
  };
}

/** Anchors are numbered anew when all parts are together. */
function fromHere<F extends ReportedFinding>(
  finding: F,
  { documents }: Report,
): WireFinding<F> {
  const { unnumbered: anchor = finding.anchor, ...rest } = packed(finding);
  const own = { ...rest, anchor } as unknown as WireFinding<F>;
  return moved(own, (uri) => documents.pathOf(uri));
}

/** The finding with its documents under other addresses. */
export function moved<
  F extends Pick<ReportedFinding, "uri" | "related" | "fixes">,
>(finding: F, to: (uri: string) => string): F {
  const at = <P extends Pick<Location, "uri">>(place: P): P => ({
    ...place,
    uri: to(place.uri),
  });
  return {
    ...finding,
    uri: to(finding.uri),
    related: finding.related.map(at),
    fixes: finding.fixes.map(
      (fix): Fix => ({ ...fix, edits: fix.edits.map(at) }),
    ),
  };
}
