/** How the HTML report looks: light or dark as the reader has it, black on white in print. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2530, #e3e8ee); --soft: light-dark(#566273, #a3afbd);
  --line: light-dark(#d5dbe3, #39434f); --paper: light-dark(#ffffff, #14191f); --tint: light-dark(#f4f6f9, #1c232b);
  --link: light-dark(#0b5cad, #8abfff); --mark: light-dark(#ffe9a8, #6a5311);
  --error: light-dark(#b3261e, #ff9d94); --warning: light-dark(#8a5300, #f5bf5e);
  --info: light-dark(#0b5cad, #8abfff); --hint: light-dark(#566273, #a3afbd); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 74rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", Arial, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p, ul { margin: .5rem 0; max-width: 52rem; }
a { color: var(--link); }
code, pre { font: .875em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); }
thead th { background: var(--tint); }
dl { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
blockquote { margin: .75rem 0; padding: .25rem 1rem; border-left: 3px solid var(--line); white-space: pre-line; }
.finding { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--soft);
  border-radius: 4px; }
.finding > p:first-child { margin-top: 0; }
.finding pre { margin: .5rem 0; padding: .5rem .75rem; background: var(--tint); overflow-x: auto; }
.finding pre span { color: var(--soft); user-select: none; }
.finding dl { font-size: .925rem; }
.place { color: var(--soft); font-size: .875rem; }
.soft { color: var(--soft); }
.verdict { margin: .75rem 0 0; padding-top: .5rem; border-top: 1px dashed var(--line); }
mark { background: var(--mark); color: inherit; }
.severity { font-weight: 600; }
.error { border-left-color: var(--error); } .severity.error { color: var(--error); }
.warning { border-left-color: var(--warning); } .severity.warning { color: var(--warning); }
.info { border-left-color: var(--info); } .severity.info { color: var(--info); }
.severity.hint { color: var(--hint); }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  .finding, tr { break-inside: avoid; }
  .wide { overflow: visible; }
  pre { white-space: pre-wrap; }
  a[href^="https:"]::after { content: " (" attr(href) ")"; font-size: .8em; color: var(--soft); }
}
`;
