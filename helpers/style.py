"""What the pages of the course look like, light and dark, from 320 pixels on."""

STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #6b6b6b; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --line: #a0a0a0; } }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2 { line-height: 1.25; }
figure { margin: 1.5rem 0 .5rem; overflow-x: auto; }
img { max-width: 100%; height: auto; background: #ffffff; border-radius: .3rem; }
figcaption { margin-top: .4rem; }
@media (max-width: 30rem) { img { max-width: none; } } /* a phone, or 400 % zoom: a chart is moved, not shrunk */
table { border-collapse: collapse; }
th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { overflow-wrap: anywhere; }
td { font-variant-numeric: tabular-nums; }
footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .9rem; }
""".strip()
