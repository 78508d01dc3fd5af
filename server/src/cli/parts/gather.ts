import { unpacked, type WireFinding } from "../../report/wire.ts";
import { knownRules } from "../../rules/engine/known.ts";
import type { ReportedFinding } from "../../rules/finding.ts";
import type { Outcome } from "../outcome.ts";
import type { Rooted, WireOutcome } from "./work.ts";

/**
 * Puts the outcomes of groups together. A document that two groups of different roots read, because both import it,
 * is told about once: under its own root if it was asked for, else with the first group.
 */
export function gather(
  roots: readonly Rooted[],
  outcomes: readonly WireOutcome[],
): Outcome {
  const asked = new Set(
    roots.flatMap(({ files }) => files.map(({ path }) => path)),
  );
  const told = new Set<string>();
  const parts = outcomes.map((outcome) => {
    const own = new Set(outcome.asked);
    const isOurs = (uri: string) =>
      own.has(uri) || !(asked.has(uri) || told.has(uri));
    const part = onlyOf(outcome, outcome.uris.filter(isOurs));
    for (const uri of outcome.uris) told.add(uri);
    return part;
  });
  return {
    uris: parts.flatMap(({ uris }) => uris),
    texts: new Map(parts.flatMap(({ texts }) => [...texts])),
    findings: parts.flatMap(({ findings }) => known(findings)),
    waived: parts.flatMap(({ waived }) => known(waived)),
    hidden: new Map(parts.flatMap(({ hidden }) => [...hidden])),
    troubles: parts.flatMap(({ troubles }) => [...troubles]),
    names: parts.flatMap(({ names }) => [...names]),
  };
}

/** What an outcome says of some of its documents. */
function onlyOf(outcome: WireOutcome, uris: readonly string[]): WireOutcome {
  if (uris.length === outcome.uris.length) return outcome;
  const ours = new Set(uris);
  const isOurs = ({ uri }: { readonly uri: string }) => ours.has(uri);
  return {
    ...outcome,
    uris,
    findings: outcome.findings.filter(isOurs),
    waived: outcome.waived.filter(isOurs),
    hidden: new Map([...outcome.hidden].filter(([uri]) => ours.has(uri))),
  };
}

function known<F extends ReportedFinding>(
  findings: readonly WireFinding<F>[],
): F[] {
  return findings.flatMap((finding) => unpacked(finding, knownRules) ?? []);
}
