import { formatNames } from "../report/formats.ts";
import type { Localized } from "../vocabulary/define.ts";

function formats(or: string): string {
  return `${formatNames.slice(0, -1).join(", ")} ${or} ${formatNames.at(-1)}`;
}

/** Everything that `--help` says. */
export const help = {
  bestek: {
    nl: "Controleert specificaties voor de inkoop van zorg: wat is er mis, waarom, en op grond van welk artikel.",
    en: "Checks specifications for procuring care: what is wrong, why, and on which article.",
  },
  export: {
    nl: "Geef weer wat een bestek zegt, als JSON.",
    en: "Give what a specification says, as JSON.",
  },
  exportPath: { nl: "het bestand", en: "the file" },
  lsp: {
    nl: "Start de taalserver, voor editors.",
    en: "Start the language server, for editors.",
  },
  stdio: {
    nl: "spreek over standaardinvoer en -uitvoer",
    en: "speak over standard input and output",
  },
  version: { nl: "toon de versie", en: "show the version" },
  help: { nl: "toon deze hulp", en: "show this help" },
  check: {
    nl: "Controleer bestanden, mappen en patronen. Afsluitcode 0: in orde, 1: bevindingen, 2: er ging iets mis.",
    en: "Check files, folders and patterns. Exit code 0: clean, 1: findings, 2: trouble.",
  },
  paths: {
    nl: "bestanden, mappen of patronen; - is standaardinvoer (standaard: deze map)",
    en: "files, folders or patterns; - is standard input (default: this folder)",
  },
  format: {
    nl: `${formats("of")}; meer mag, met komma's of herhaald (standaard: text)`,
    en: `${formats("or")}; several with commas or repeated (default: text)`,
  },
  output: {
    nl: "schrijf een vorm naar een bestand, bijvoorbeeld sarif=uit.sarif",
    en: "write a format to a file, for example sarif=out.sarif",
  },
  failOn: {
    nl: "vanaf welke ernst de controle mislukt: error, warning, info, hint of never (standaard: error)",
    en: "from which severity the check fails: error, warning, info, hint or never (default: error)",
  },
  maxWarnings: {
    nl: "laat de controle ook mislukken bij meer waarschuwingen dan dit",
    en: "also fail on more warnings than this",
  },
  profile: {
    nl: "kern laat tips weg, volledig toont alles (standaard: kern)",
    en: "kern leaves hints out, volledig shows everything (default: kern)",
  },
  peildatum: {
    nl: "controleer naar het recht van deze dag, JJJJ-MM-DD",
    en: "check against the law of this day, YYYY-MM-DD",
  },
  config: {
    nl: "gebruik dit configuratiebestand voor alles",
    en: "use this configuration file for everything",
  },
  showConfig: {
    nl: "toon welke instellingen gelden en stop",
    en: "show which settings hold and stop",
  },
  baseline: {
    nl: "toon alleen wat niet in deze nulmeting staat",
    en: "show only what is not in this baseline",
  },
  writeBaseline: {
    nl: "begin een nulmeting met de bevindingen van nu; een die er al is wordt alleen korter",
    en: "begin a baseline with the findings of now; one that exists only gets shorter",
  },
  fix: {
    nl: "maak de veilige wijzigingen in de bestanden zelf",
    en: "make the safe changes in the files themselves",
  },
  diffCommand: {
    nl: "Toon wat bestek check --fix zou wijzigen, en schrijf niets.",
    en: "Show what bestek check --fix would change, and write nothing.",
  },
  statsCommand: {
    nl: "Toon per regel hoe vaak die iets zegt.",
    en: "Show how often each rule speaks.",
  },
  diff: {
    nl: "toon de veilige wijzigingen als diff en schrijf niets (afsluitcode 1: er is iets te wijzigen)",
    en: "show the safe changes as a diff and write nothing (exit code 1: something would change)",
  },
  statistics: {
    nl: "toon per regel hoe vaak die iets zegt, in plaats van de bevindingen",
    en: "show how often each rule speaks, instead of the findings",
  },
  shard: {
    nl: "controleer alleen deel i van n (zoals 2/8); bestek report --merge voegt de delen samen",
    en: "check only part i of n (such as 2/8); bestek report --merge puts the parts together",
  },
  concurrency: {
    nl: "aantal draden bij veel bestanden (standaard een per kern vanaf 500 bestanden)",
    en: "number of threads for many files (default one a core from 500 files on)",
  },
  mergeFailOn: {
    nl: "met --merge: vanaf welke ernst uitgang 1 (standaard zoals de delen het zeggen)",
    en: "with --merge: from which severity exit code 1 (default as the parts say)",
  },
  merge: {
    nl: "voeg de uitkomsten van check --shard samen (--format shard); de paden zijn die bestanden",
    en: "put the outcomes of check --shard together (--format shard); the paths are those files",
  },
  watch: {
    nl: "controleer opnieuw na elke wijziging, tot Ctrl+C",
    en: "check again after every change, until Ctrl+C",
  },
  report: {
    nl: "Maak een verslag voor het dossier: feiten, bevindingen, motiveringen en wat nog open staat.",
    en: "Make a report for the file: facts, findings, motivations and what is still open.",
  },
  reportFormat: {
    nl: "markdown, html of json (standaard: markdown)",
    en: "markdown, html or json (default: markdown)",
  },
  reportOutput: {
    nl: "schrijf een vorm naar een bestand, bijvoorbeeld html=verslag.html",
    en: "write a form to a file, for example html=report.html",
  },
  tegen: {
    nl: "toon in plaats daarvan welke bevindingen op deze dag verschijnen en verdwijnen, JJJJ-MM-DD",
    en: "show instead which findings appear and disappear on this day, YYYY-MM-DD",
  },
  stdinFilename: {
    nl: "doe alsof standaardinvoer dit bestand is",
    en: "treat standard input as this file",
  },
  quiet: {
    nl: "toon alleen de bevindingen, geen samenvatting",
    en: "show only the findings, no summary",
  },
  noColor: { nl: "zonder kleuren", en: "without colours" },
  lang: {
    nl: "taal van de meldingen: nl of en",
    en: "language of the messages: nl or en",
  },
  explain: {
    nl: "Leg een regel of een begrip uit: waarom, wat te doen, bronnen en voorbeelden.",
    en: "Explain a rule or a term: why, what to do, sources and examples.",
  },
  rule: {
    nl: "de naam van een regel (perceel/clustering) of een woord van de taal (geraamde-waarde, perceel.looptijd)",
    en: "the name of a rule (perceel/clustering) or a word of the language (estimated-value, lot.term)",
  },
  rules: { nl: "Toon alle regels.", en: "List all rules." },
  rulesFormat: {
    nl: "text of json (standaard: text)",
    en: "text or json (default: text)",
  },
  fmt: {
    nl: "Zet specificaties in de standaardopmaak. Zonder --write of --check: naar standaarduitvoer.",
    en: "Format specifications. Without --write or --check: to standard output.",
  },
  fmtCheck: {
    nl: "schrijf niets; noem de bestanden die zouden veranderen (afsluitcode 1)",
    en: "write nothing; list the files that would change (exit code 1)",
  },
  fmtWrite: { nl: "vervang de bestanden", en: "replace the files" },
  fmtLanguage: {
    nl: "taal van de trefwoorden in het document: nl of en (die van de meldingen is --lang)",
    en: "language of the keywords in the document: nl or en (that of the messages is --lang)",
  },
  init: {
    nl: "Schrijf een specificatie met toelichting om mee te beginnen.",
    en: "Write a commented specification to start from.",
  },
  initPath: {
    nl: "bestand of map (standaard: inkoop.bestek)",
    en: "file or folder (default: procurement.bestek)",
  },
} satisfies Record<string, Localized>;

/** The headings that the argument parser writes. */
export const headings: Readonly<Record<string, Localized>> = {
  "Usage:": { nl: "Gebruik:", en: "Usage:" },
  "Arguments:": { nl: "Argumenten:", en: "Arguments:" },
  "Options:": { nl: "Opties:", en: "Options:" },
  "Commands:": { nl: "Opdrachten:", en: "Commands:" },
};
