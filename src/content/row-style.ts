/**
 * The one style sheet of all rows. Colours are those of `ui/theme.css`, written out because a page's row has no room for a
 * whole theme. `foot` and `block` rows lie in space that `room.css` keeps free; `line` rows are the second cell of a line.
 */
const rules = `
:host{all:initial!important}
:host([hidden]){display:none!important}
:host(.foot),:host(.block){display:block!important;position:absolute!important;inset-inline:0!important;inset-block-end:0!important;z-index:1!important}
:host(.line){display:table-cell!important;inline-size:100%!important;max-inline-size:0!important;vertical-align:top!important;padding-inline-start:12px!important}
@media (max-width:760px){:host(.line){display:block!important;position:absolute!important;inset-inline:0!important;inset-block-end:0!important;max-inline-size:none!important;padding:0!important}}
:host(.flow){position:static!important}
.row{--ink:light-dark(#1d222a,#eef0f4);--ink2:light-dark(#4f5660,#b6bbc2);--ink3:light-dark(#666c75,#9a9fa7);--accent:light-dark(#006f6b,#63d4c6);--soft:light-dark(#e5f6f4,#172f2d);--sunken:light-dark(#eef0f4,#25282d);--star:light-dark(#c37e16,#f1bf4e);--danger:light-dark(#c02c29,#f69088);
box-sizing:border-box;position:relative;display:flex;align-items:center;gap:4px;block-size:28px;padding-inline:12px 8px;color:var(--ink);font:400 13px/20px system-ui;text-align:start;color-scheme:light;outline:0;overflow:hidden}
.row[data-scheme=dark]{color-scheme:dark}
:host(.foot) .row{block-size:36px;padding-inline:20px 16px}
:host(.block) .row{padding-inline:8px 0}
.tab{position:absolute;inset-inline-start:0;inset-block-start:calc(50% - 8px);inline-size:3px;block-size:16px;border-start-end-radius:2px;border-end-end-radius:2px;background:var(--accent);display:none}
.mine>.tab,.current>.tab{display:block}
.current{background:var(--soft)}
.current>.tab{inset-block:0;block-size:auto}
button{appearance:none;margin:0;border:0;background:none;color:inherit;font:500 12px/18px system-ui;cursor:pointer;text-align:start}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.chips{display:flex;flex-wrap:wrap;gap:4px;min-inline-size:0;max-inline-size:100%;block-size:20px;overflow:clip;overflow-clip-margin:3px;flex:0 1 auto}
.noted>.chips{max-inline-size:60%}
.chip{display:inline-flex;align-items:center;flex:none;box-sizing:border-box;block-size:20px;max-inline-size:min(160px,100%);padding:0 7px;border:1px solid light-dark(oklch(.87 .055 var(--h)),oklch(.42 .055 var(--h)));border-radius:6px;background:light-dark(oklch(.945 .026 var(--h)),oklch(.32 .045 var(--h)));color:light-dark(oklch(.42 .072 var(--h)),oklch(.88 .058 var(--h)))}
.chip:hover{border-color:light-dark(oklch(.63 .106 var(--h)),oklch(.72 .12 var(--h)))}
.chip.over{visibility:hidden}
.more{flex:none;color:var(--ink3);font:500 12px/20px system-ui}
.note{flex:0 1 auto;min-inline-size:0;overflow:hidden;padding:0 2px 0 0;font:400 13px/20px system-ui;color:var(--ink)}
.chips+.note,.more+.note{margin-inline-start:4px}
.end,.acts{display:flex;align-items:center;gap:2px;flex:none}
.end{margin-inline-start:auto;padding-inline-start:8px}
.status{display:inline-flex;align-items:center;gap:4px;padding-inline:4px;color:var(--ink2);font:500 12px/16px system-ui}
.act{display:inline-flex;align-items:center;justify-content:center;gap:4px;block-size:24px;min-inline-size:24px;padding:0 4px;border-radius:6px;color:var(--ink2);white-space:nowrap}
.act:hover{background:var(--sunken);color:var(--ink)}
.act.word{padding-inline:6px 8px}
.act.rest{color:var(--ink3);opacity:.55}
.act.text{color:var(--accent)}
.on{color:var(--accent)}
.starred{color:var(--star)}
.quiet{color:var(--ink3);font:400 12px/20px system-ui}
.bad{display:inline-flex;align-items:center;gap:6px;color:var(--danger);font:400 12px/20px system-ui}
svg{display:block;flex:none}
.stale{--accent:var(--ink3);pointer-events:none}
.stale .chip{background:none;border-color:var(--sunken);color:var(--ink3)}
.stale .note{color:var(--ink3)}
@media (prefers-reduced-motion:no-preference){.act,.chip{transition:background-color 80ms,color 80ms,border-color 80ms}}
@media (forced-colors:active){.tab{forced-color-adjust:none;background:Highlight}.current{outline:1px solid Highlight;outline-offset:-1px}.act.rest{opacity:1}}
@media print{:host{display:none!important}}
`;

let sheet: CSSStyleSheet | undefined;

/** The constructed sheet, made when the first row is. */
export function rowSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  return sheet;
}
