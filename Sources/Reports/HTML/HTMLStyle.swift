/// The one style of all pages: light and dark, narrow and wide, screen and paper.
///
/// Colours keep a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3), and none is the only sign of
/// anything.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f3f4f6;
      --line: #8a929c; --quiet: #4a525c; --bad: #a1171b; --ask: #7a4a00; --good: #0b5d2e;
      --link: #0b4a8f; }
    @media (prefers-color-scheme: dark) { :root { --ink: #eceff3; --paper: #14171b;
      --soft: #20252b; --line: #78818c; --quiet: #b6bec8; --bad: #ff9b94; --ask: #f2c26b;
      --good: #86d9a5; --link: #8fc1ff; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.55 system-ui, "Segoe UI", Arial, sans-serif; }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
    p { margin: .5rem 0; max-width: 46rem; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link);
      outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem;
      background: var(--paper); padding: .5rem; }
    .quiet, caption, figcaption { color: var(--quiet); }
    .scroll { overflow-x: auto; margin: .75rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    caption { text-align: left; padding: .25rem 0; font-weight: 600; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
      border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
    tbody th { overflow-wrap: anywhere; min-width: 9rem; }
    thead th { overflow-wrap: normal; }
    thead th { border-bottom: 2px solid var(--line); background: var(--soft); }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    td.number { white-space: nowrap; }
    ul.findings { list-style: none; padding: 0; margin: .5rem 0; max-width: 50rem; }
    ul.findings > li { border-left: .3rem solid var(--line); background: var(--soft);
      padding: .5rem .8rem; margin: .5rem 0; }
    ul.findings > li.error { border-left-color: var(--bad); }
    ul.findings > li.warning { border-left-color: var(--ask); }
    ul.findings p { margin: .15rem 0; }
    .what { font-weight: 600; }
    .where { font-size: .9rem; color: var(--quiet); overflow-wrap: anywhere; }
    .verdict { font-weight: 700; }
    .verdict.incomplete, .verdict.unreadable { color: var(--bad); }
    .verdict.questions { color: var(--ask); }
    .verdict.complete { color: var(--good); }
    details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; }
    .file { border-top: 2px solid var(--line); }
    figure { margin: 1rem 0; } svg { max-width: 100%; height: auto; }
    @media print { @page { margin: 15mm; }
      :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #f3f4f6; --line: #8a929c;
        --quiet: #33383f; --bad: #8a1114; --ask: #5c3800; --good: #0b4a25; --link: #000; }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
      h1 { font-size: 15pt; } h2 { font-size: 12pt; margin: 1rem 0 .25rem; }
      h3 { font-size: 10.5pt; margin: .6rem 0 .2rem; } p { max-width: none; margin: .25rem 0; }
      table { font-size: 8.5pt; } th, td { padding: .1rem .35rem; } tbody th { min-width: 0; }
      .scroll { overflow: visible; margin: .35rem 0; } figure { margin: .35rem 0; }
      svg { max-height: 9cm; width: auto; }
      .skip, nav, details:not([open]) { display: none; }
      h1, h2, h3, caption, .what { break-after: avoid; } li, tr, figure { break-inside: avoid; }
      thead { display: table-header-group; } a { text-decoration: none; } }

    """
}
