import type { Input } from "./input.ts";

interface Kept extends Partial<Input> {
  /** What went wrong. */
  readonly what: string;
  readonly text: string;
}

/** Inputs that once broke something, made small. They go through all targets in every run of the tests. */
export const kept: readonly Kept[] = [
  {
    what: "an export of an English document had English units and keys",
    text: 'specification A {\n  estimated-value: € 6 million per year\n  suitability-requirement "O" { min-value: 30% of estimated-value }\n}\n',
  },
  {
    what: "after an edit each rule that PM stopped had what another one found",
    before: 'bestek A {\n  procedure PM { }\n  segment X "X" { }\n}\n',
    text: 'bestek A {\n  procedure PM { }\n  segment Y "Y" { }\n  segment X "X" { }\n}\n',
  },
  {
    what: "which of two documents with one name is told hung on which came first",
    before: "bestek A {\n  wet: jeugdwet\n}\n",
    text: 'bestek A "A" {\n  wet: jeugdwet\n}\n',
    beside: "bestek A {\n  wet: jeugdwet\n}\n",
  },
  {
    what: "rules over files did not see the first specification",
    text: 'bestek ""{perceel ""{op-afschaling-naar: B} perceel B',
  },
  {
    what: "which of two lots overlaps the other hung on which document came first",
    text: "bestek A {\n  bekostiging { vorm: populatie }\n  perceel 1 { gebied: Noord; zorgvormen: ambulant-overig }\n}\n",
    beside:
      "bestek B {\n  bekostiging { vorm: populatie }\n  perceel 1 { gebied: Noord; zorgvormen: ambulant-overig }\n}\n",
  },
  {
    what: "an outline had a block without a name, with which VS Code shows none",
    text: 'bestek "" {\n  perceel " " { }\n}\n',
  },
  {
    what: "braces were put behind a title that does not end",
    text: 'bestek A "\nbestek B "',
  },
  {
    what: "lines were added to a block whose opening brace is missing",
    text: "bestek ceetheid/c`e-clause: open-house  procedure: openbaar }",
  },
  {
    what: "a repair of the notation left another error",
    text: "bestek A {\\n  instrument: subsi€die\\n}\\n",
  },
  {
    what: "a colon was put before a name that had one behind it",
    text: "bestek A {\n  wet beide: jeugdwet\n}\n",
  },
  {
    what: "annotations of GitHub had what steers a terminal",
    text: 'bestek A {\n  perceel "va\u007frm" { }\n}\n',
  },
];
