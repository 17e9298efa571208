/** One sheet, light and dark by the reader's setting; nothing is fetched from anywhere. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2430; --soft: #5b6676; --line: #d9dee6; --paper: #fbfaf7; --card: #ffffff; --accent: #b5482f; --code: #f1efe9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #9aa4b2; --line: #303846; --paper: #14181f; --card: #1b212b; --accent: #f08a6b; --code: #11151b; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
h1 { font-size: 2rem; margin: 0 0 .25rem; letter-spacing: -.02em; }
h2 { margin: 3rem 0 1rem; font-size: 1.05rem; text-transform: uppercase; letter-spacing: .08em; color: var(--soft); }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.5rem; margin: 1rem 0; }
h3 { margin: 0 0 .5rem; font: 600 1rem/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
h4 { margin: 1.25rem 0 .4rem; font-size: .85rem; color: var(--soft); }
.method { display: inline-block; min-width: 4.6rem; color: var(--accent); }
p { margin: .4rem 0; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1rem; overflow-x: auto; font: 13px/1.5 ui-monospace, Consolas, monospace; }
code { font: .9em ui-monospace, Consolas, monospace; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); border-top: 0; }
td:first-child { white-space: nowrap; width: 10rem; }
td:nth-child(2):not(:last-child) { width: 10rem; }
table.answers td:nth-child(n) { width: auto; }
table.answers td:first-child { width: 4rem; }
table.answers td:last-child { text-align: right; white-space: nowrap; padding-right: 0; }
@media (max-width: 40rem) { td, table.answers td:nth-child(n) { display: block; width: auto; border: 0; padding: 0; text-align: left; } tr { display: block; border-top: 1px solid var(--line); padding: .4rem 0; } }
a { color: var(--accent); }
summary { cursor: pointer; color: var(--soft); }
`;
