import type { Localized } from "../vocabulary/define.ts";
import { quoted } from "./texts.ts";

/** The sentences around fixes, baselines, counts and watching. */

export function stdinNotFixed(): Localized {
  return {
    nl: "Standaardinvoer kan niet worden gewijzigd; kies --diff om de wijzigingen te zien.",
    en: "Standard input cannot be changed; choose --diff to see the changes.",
  };
}

export function stdinNotWatched(): Localized {
  return {
    nl: "Standaardinvoer kan niet worden gevolgd; laat --watch weg.",
    en: "Standard input cannot be watched; leave --watch out.",
  };
}

export function watching(): Localized {
  return {
    nl: "Wacht op wijzigingen; stop met Ctrl+C.",
    en: "Waiting for changes; stop with Ctrl+C.",
  };
}

export function fixed(count: number): Localized {
  return {
    nl: `${count === 1 ? "1 bestand is" : `${count} bestanden zijn`} gewijzigd.`,
    en: `${count === 1 ? "1 file was" : `${count} files were`} changed.`,
  };
}

export function changedMeanwhile(path: string): Localized {
  return {
    nl: `${quoted(path)} is tijdens de controle gewijzigd en blijft zoals het is. Voer de opdracht nog eens uit.`,
    en: `${quoted(path)} changed during the check and stays as it is. Run the command again.`,
  };
}

export function noBaseline(path: string): Localized {
  return {
    nl: `De nulmeting ${quoted(path)} bestaat niet. Begin er een met --write-baseline ${path}.`,
    en: `The baseline ${quoted(path)} does not exist. Begin one with --write-baseline ${path}.`,
  };
}

export function notBaseline(path: string): Localized {
  return {
    nl: `${quoted(path)} is geen nulmeting van deze versie. Verwijder het bestand en begin opnieuw met --write-baseline ${path}.`,
    en: `${quoted(path)} is no baseline of this version. Remove the file and begin again with --write-baseline ${path}.`,
  };
}

export function baselineWritten(
  path: string,
  count: number,
  solved: number,
): Localized {
  const shorter = { nl: "", en: "" };
  if (solved > 0) {
    shorter.nl = `, ${solved} minder dan eerst`;
    shorter.en = `, ${solved} fewer than before`;
  }
  return {
    nl: `${path}: ${count === 1 ? "1 bevinding" : `${count} bevindingen`} in de nulmeting${shorter.nl}.`,
    en: `${path}: ${count === 1 ? "1 finding" : `${count} findings`} in the baseline${shorter.en}.`,
  };
}

export function baselineCanShrink(path: string, solved: number): Localized {
  return {
    nl: `${solved === 1 ? "1 bevinding" : `${solved} bevindingen`} uit de nulmeting ${solved === 1 ? "is" : "zijn"} opgelost; leg dat vast met --write-baseline ${path}.`,
    en: `${solved === 1 ? "1 finding" : `${solved} findings`} of the baseline ${solved === 1 ? "was" : "were"} solved; record that with --write-baseline ${path}.`,
  };
}

export function baselineKept(path: string): Localized {
  return {
    nl: `De nulmeting ${quoted(path)} is niet bijgewerkt, omdat niet alles kon worden gelezen.`,
    en: `The baseline ${quoted(path)} was not updated, because not everything could be read.`,
  };
}

/** The heads of the columns of `--statistics`. */
export const statisticsHead: readonly Localized[] = [
  { nl: "open", en: "open" },
  { nl: "gemotiveerd", en: "motivated" },
  { nl: "ernst", en: "severity" },
  { nl: "regel", en: "rule" },
  { nl: "titel", en: "title" },
];
