import { applyConfiguration } from "../config/apply.ts";
import { failsAt } from "../config/configuration.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import type { Specification } from "../model/specification.ts";
import type { JudgedFinding } from "../report/report.ts";
import { checkAll } from "../rules/engine/check.ts";
import { type Finding, saidWith } from "../rules/finding.ts";
import { rules } from "../rules/generated/registry.ts";
import type { Localized } from "../vocabulary/define.ts";
import { type CheckedFile, loadWorkspace } from "./documents.ts";
import type { Settings } from "./settings.ts";

/** What came of checking documents, each under its own settings; findings in no order. */
export interface Checked {
  /** The documents that were read, imported ones too. */
  readonly texts: Map<string, string>;
  readonly findings: (Finding & JudgedFinding)[];
  readonly waived: Finding[];
  readonly troubles: Localized[];
  /** The hints that the profile leaves out. */
  readonly hidden: Finding[];
  /** The specifications that were checked, imported ones too. */
  readonly specifications: Specification[];
}

/**
 * Checks documents with everything they import. Those under one root know each other; documents of different roots are
 * checked apart, so that no name leaks from one configuration to the next.
 */
export async function checkFiles(
  files: readonly CheckedFile[],
  settings: Settings,
  dates: DateSettings,
  show: (path: string) => string,
): Promise<Checked> {
  const checked: Checked = {
    texts: new Map(),
    findings: [],
    waived: [],
    troubles: [],
    hidden: [],
    specifications: [],
  };
  const spoken = new Set(files.map(({ path }) => path));
  for (const [root, members] of await byRoot(files, settings)) {
    const { workspace, troubles } = await loadWorkspace(root, members, show);
    checked.troubles.push(...troubles);
    const { findings, waived } = checkAll(workspace, rules, dates);
    // A document that belongs to another root, or was imported before, has been told about there.
    for (const { path } of members) spoken.delete(path);
    const isNew = ({ uri }: Finding) => !spoken.has(uri);
    await collect(
      checked,
      findings.filter(isNew),
      waived.filter(isNew),
      settings,
    );
    for (const unit of workspace.units) {
      if (!checked.texts.has(unit.uri)) {
        checked.specifications.push(...workspace.specificationsOf(unit));
      }
      spoken.add(unit.uri);
      checked.texts.set(unit.uri, unit.text);
    }
  }
  return checked;
}

/** Documents by the folder that they share as root. */
export async function byRoot(
  files: readonly CheckedFile[],
  settings: Settings,
): Promise<Map<string, CheckedFile[]>> {
  const groups = new Map<string, CheckedFile[]>();
  for (const file of files) {
    const root = await settings.rootOf(file);
    const group = groups.get(root);
    if (group) group.push(file);
    else groups.set(root, [file]);
  }
  return groups;
}

async function collect(
  checked: Checked,
  findings: readonly Finding[],
  waived: readonly Finding[],
  settings: Settings,
): Promise<void> {
  for (const [uri, own] of Map.groupBy(findings, (found) => found.uri)) {
    const { configuration } = await settings.of(uri);
    const shown = applyConfiguration(own, configuration);
    const all = applyConfiguration(own, {
      ...configuration,
      profile: "volledig",
    });
    for (const finding of shown) {
      const fails = failsAt(finding.severity, configuration.failOn);
      checked.findings.push(saidWith(finding, { fails }));
    }
    if (all.length > shown.length) {
      const anchors = new Set(shown.map(({ anchor }) => anchor));
      const left = all.filter(({ anchor }) => !anchors.has(anchor));
      checked.hidden.push(...left);
    }
  }
  for (const [uri, own] of Map.groupBy(waived, (found) => found.uri)) {
    const { configuration } = await settings.of(uri);
    checked.waived.push(
      ...applyConfiguration(own, { ...configuration, profile: "volledig" }),
    );
  }
}
