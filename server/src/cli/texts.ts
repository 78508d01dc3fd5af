import type { CommanderError } from "commander";
import type { Localized } from "../vocabulary/define.ts";

/** Every sentence of the command line that is not a finding or help: what, where, what to do. */

/** A name as it is shown: control characters cannot steer a terminal. */
export const quoted = (text: string): string =>
  `"${text.replace(/\p{Cc}/gu, "\ufffd")}"`;

function listed(words: readonly string[], or: string): string {
  return `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
}

/** What the argument parser stumbled on. */
export function usage({ code, message }: CommanderError): Localized {
  const subject = quoted(/'([^']*)'/.exec(message)?.[1] ?? "");
  const similar = /\(Did you mean (?:one of )?([^?(]+)\?\)/.exec(message)?.[1];
  const better = {
    nl: similar ? `Bedoelde u ${similar}?` : "Zie bestek --help.",
    en: similar ? `Did you mean ${similar}?` : "See bestek --help.",
  };
  switch (code) {
    case "commander.unknownOption":
      return {
        nl: `De optie ${subject} bestaat niet. ${better.nl}`,
        en: `There is no option ${subject}. ${better.en}`,
      };
    case "commander.unknownCommand":
      return {
        nl: `De opdracht ${subject} bestaat niet. ${better.nl}`,
        en: `There is no command ${subject}. ${better.en}`,
      };
    case "commander.missingArgument":
      return {
        nl: `Het argument ${subject} ontbreekt. ${better.nl}`,
        en: `The argument ${subject} is missing. ${better.en}`,
      };
    case "commander.optionMissingArgument":
      return {
        nl: `De optie ${subject} heeft een waarde nodig. ${better.nl}`,
        en: `The option ${subject} needs a value. ${better.en}`,
      };
    case "commander.excessArguments":
      return {
        nl: `Er staan meer argumenten dan deze opdracht kent. ${better.nl}`,
        en: `There are more arguments than this command takes. ${better.en}`,
      };
    default:
      return {
        nl: `De opdracht is niet begrepen. ${better.nl}`,
        en: `The command was not understood. ${better.en}`,
      };
  }
}

export function unexpected(reason: string): Localized {
  return {
    nl: `Er ging iets mis in Bestek zelf (${reason}). Meld dit aan de makers, met het bestand erbij.`,
    en: `Something went wrong in Bestek itself (${reason}). Report this to its makers, with the file.`,
  };
}

export function badChoice(
  option: string,
  value: string,
  allowed: readonly string[],
): Localized {
  return {
    nl: `${option} kent ${quoted(value)} niet; kies ${listed(allowed, "of")}.`,
    en: `${option} does not know ${quoted(value)}; choose ${listed(allowed, "or")}.`,
  };
}

export function badOutput(value: string): Localized {
  return {
    nl: `--output verwacht vorm=bestand, bijvoorbeeld sarif=uit.sarif, en kreeg ${quoted(value)}.`,
    en: `--output expects format=file, for example sarif=out.sarif, and got ${quoted(value)}.`,
  };
}

export function badCount(value: string): Localized {
  return {
    nl: `--max-warnings verwacht een geheel getal en kreeg ${quoted(value)}.`,
    en: `--max-warnings expects a whole number and got ${quoted(value)}.`,
  };
}

export function badDate(value: string, option = "--peildatum"): Localized {
  return {
    nl: `${option} verwacht een bestaande dag als 2027-01-01 en kreeg ${quoted(value)}.`,
    en: `${option} expects an existing day like 2027-01-01 and got ${quoted(value)}.`,
  };
}

export function oneToStdout(formats: readonly string[]): Localized {
  return {
    nl: `Er kan één vorm naar standaarduitvoer (nu: ${listed(formats, "en")}); geef de andere een bestand, bijvoorbeeld --output ${formats[1]}=uit.${formats[1]}.`,
    en: `One format can go to standard output (now: ${listed(formats, "and")}); give the others a file, for example --output ${formats[1]}=out.${formats[1]}.`,
  };
}

export function notFound(path: string): Localized {
  return {
    nl: `${quoted(path)} bestaat niet. Controleer de naam en de map.`,
    en: `${quoted(path)} does not exist. Check the name and the folder.`,
  };
}

export function noMatches(pattern: string): Localized {
  return {
    nl: `Geen enkel bestand past bij ${quoted(pattern)}. Controleer het patroon.`,
    en: `No file matches ${quoted(pattern)}. Check the pattern.`,
  };
}

export function noSpecifications(folder: string): Localized {
  return {
    nl: `In de map ${quoted(folder)} staan geen specificaties (bestanden op .bestek). Begin er een met bestek init.`,
    en: `The folder ${quoted(folder)} holds no specifications (files ending in .bestek). Start one with bestek init.`,
  };
}

export function unreadable(path: string, reason: string): Localized {
  return {
    nl: `${quoted(path)} kan niet worden gelezen (${reason}). Controleer of het een bestand is dat u mag openen.`,
    en: `${quoted(path)} cannot be read (${reason}). Check that it is a file that you may open.`,
  };
}

export function notText(path: string): Localized {
  return {
    nl: `${quoted(path)} is geen tekst in UTF-8. Sla het op als platte tekst met codering UTF-8.`,
    en: `${quoted(path)} is not text in UTF-8. Save it as plain text with encoding UTF-8.`,
  };
}

export function tooLarge(path: string, limit: number): Localized {
  const megabytes = limit / 1024 / 1024;
  return {
    nl: `${quoted(path)} is groter dan ${megabytes} MB. Verdeel het over meer bestanden en voeg ze samen met gebruik.`,
    en: `${quoted(path)} is larger than ${megabytes} MB. Split it into several files and join them with use.`,
  };
}

export function emptyFile(path: string): Localized {
  return {
    nl: `${quoted(path)} is leeg. Begin een specificatie met bestek init.`,
    en: `${quoted(path)} is empty. Start a specification with bestek init.`,
  };
}

export function checkerFailed(path: string, reason: string): Localized {
  return {
    nl: `Bestek kon ${quoted(path)} niet controleren (${reason}). Meld dit aan de makers, met het bestand erbij.`,
    en: `Bestek could not check ${quoted(path)} (${reason}). Report this to its makers, with the file.`,
  };
}

export function notWritten(path: string, reason: string): Localized {
  return {
    nl: `${quoted(path)} kan niet worden geschreven (${reason}); er is niets veranderd. Controleer of de map bestaat en of u er mag schrijven.`,
    en: `${quoted(path)} cannot be written (${reason}); nothing was changed. Check that the folder exists and that you may write there.`,
  };
}

/** Neither a rule nor a word of the language. A name with a slash is meant as a rule. */
export function unknownName(
  name: string,
  suggestion: string | undefined,
): Localized {
  const isRule = name.includes("/");
  return {
    nl: `Er is geen ${isRule ? "regel" : "regel of begrip"} ${quoted(name)}. ${suggestion ? `Bedoelde u ${suggestion}?` : "bestek rules toont alle regels, docs/reference alle begrippen."}`,
    en: `There is no ${isRule ? "rule" : "rule or term"} ${quoted(name)}. ${suggestion ? `Did you mean ${suggestion}?` : "bestek rules lists the rules, docs/reference the terms."}`,
  };
}

export function checkOrWrite(): Localized {
  return {
    nl: "--check en --write gaan niet samen; kies er een.",
    en: "--check and --write do not go together; choose one.",
  };
}

export function severalToStdout(count: number): Localized {
  return {
    nl: `${count} bestanden gaan niet samen naar standaarduitvoer; kies --write om ze te vervangen of --check om ze te vergelijken.`,
    en: `${count} files cannot go to standard output together; choose --write to replace them or --check to compare them.`,
  };
}

export function stdinNotWritten(): Localized {
  return {
    nl: "Standaardinvoer kan niet worden vervangen; laat --write weg.",
    en: "Standard input cannot be replaced; leave --write out.",
  };
}

export function wouldChange(path: string): Localized {
  return {
    nl: `${path} heeft een andere opmaak.`,
    en: `${path} would be formatted differently.`,
  };
}

export function partlyFormatted(path: string, count: number): Localized {
  return {
    nl: `${path}: ${count === 1 ? "1 regel met een taalfout is" : `${count} regels met een taalfout zijn`} niet opgemaakt; bestek check toont welke.`,
    en: `${path}: ${count === 1 ? "1 line with a syntax error was" : `${count} lines with a syntax error were`} not formatted; bestek check shows which.`,
  };
}

export function exists(path: string): Localized {
  return {
    nl: `${quoted(path)} bestaat al en blijft zoals het is. Kies een andere naam.`,
    en: `${quoted(path)} exists already and stays as it is. Choose another name.`,
  };
}

export function written(path: string): Localized {
  return {
    nl: `${path} is geschreven. Vul aan en controleer met bestek check ${path}.`,
    en: `${path} was written. Fill it in and check with bestek check ${path}.`,
  };
}

export function chooseOne(a: string, b: string): Localized {
  return {
    nl: `${a} en ${b} gaan niet samen; kies er een.`,
    en: `${a} and ${b} do not go together; choose one.`,
  };
}

/** A sentence about a place in a file. */
export function at(place: string, sentence: Localized): Localized {
  return {
    nl: `${place}: ${sentence.nl}`,
    en: `${place}: ${sentence.en}`,
  };
}
