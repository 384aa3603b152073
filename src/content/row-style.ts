/**
 * The one style sheet of all rows. Colours are those of `ui/theme.css`, written out because a page's row has no room for a
 * whole theme. `foot` and `block` rows lie in space that `room/<site>.css` keeps free; `line` rows are the second cell of a line.
 */
export const rowStyle = `
:host{all:initial!important}
:host(.foot),:host(.block){display:block!important;position:absolute!important;inset:auto 0 0!important;z-index:1!important}
:host(.line){display:table-cell!important;inline-size:100%!important;max-inline-size:0!important;vertical-align:top!important;padding-inline-start:12px!important}
@media (max-width:760px){:host(.line){display:block!important;position:absolute!important;inset:auto 0 0!important;max-inline-size:none!important;padding:0!important}}
:host(.flow){position:static!important}
.row{--ink:light-dark(#1d222a,#eef0f4);--ink2:light-dark(#4f5660,#b6bbc2);--ink3:light-dark(#666c75,#9a9fa7);--accent:light-dark(#006f6b,#63d4c6);--sunken:light-dark(#eef0f4,#25282d);--small:500 12px/18px system-ui;
box-sizing:border-box;position:relative;display:flex;align-items:center;gap:4px;block-size:28px;padding-inline:12px 8px;color:var(--ink);font:13px/20px system-ui;text-align:start;color-scheme:light;outline:0;overflow:hidden}
.row[data-scheme=dark]{color-scheme:dark}
:host(.foot) .row{block-size:36px;padding-inline:20px 16px}
.tab{position:absolute;inset-inline-start:0;inset-block:calc(50% - 8px);inline-size:3px;border-start-end-radius:2px;border-end-end-radius:2px;background:var(--accent);display:none}
.mine>.tab,.current>.tab{display:block}
.current{background:light-dark(#e5f6f4,#172f2d)}
.current>.tab{inset-block:0}
button{all:unset;font:var(--small);cursor:pointer}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.chips{display:flex;flex-wrap:wrap;gap:4px;min-inline-size:0;block-size:20px;overflow:clip;overflow-clip-margin:3px}
.noted>.chips{max-inline-size:60%}
.chip{display:inline-flex;align-items:center;flex:none;box-sizing:border-box;block-size:20px;max-inline-size:min(160px,100%);padding:0 7px;border:1px solid light-dark(oklch(.87 .055 var(--h)),oklch(.42 .055 var(--h)));border-radius:6px;background:light-dark(oklch(.945 .026 var(--h)),oklch(.32 .045 var(--h)));color:light-dark(oklch(.42 .072 var(--h)),oklch(.88 .058 var(--h)))}
.chip:hover{border-color:currentcolor}
.over{visibility:hidden}
.more{color:var(--ink3);font:var(--small)}
.note{flex:1 1 0;min-inline-size:0;overflow:hidden;padding-inline-end:2px;font:inherit}
.chips~.note{margin-inline-start:4px}
.end{display:flex;align-items:center;gap:2px;flex:none;margin-inline-start:auto;padding-inline-start:8px}
.act,.status,.bad{display:inline-flex;align-items:center;gap:4px;padding:0 4px;font:var(--small);color:var(--ink2)}
.act{justify-content:center;block-size:24px;min-inline-size:16px;border-radius:6px;white-space:nowrap}
.act:hover{background:var(--sunken);color:var(--ink)}
.word{padding-inline:6px 8px}
.rest{color:var(--ink3);opacity:.55}
.on,.text{color:var(--accent)}
.starred{color:light-dark(#c37e16,#f1bf4e)}
.bad{color:light-dark(#c02c29,#f69088)}
svg{display:block;flex:none}
.stale{--accent:var(--ink3);pointer-events:none}
.stale>*>.chip{background:none;color:var(--ink3)}
@media (forced-colors:active){.tab{forced-color-adjust:none;background:Highlight}.current{outline:1px solid Highlight;outline-offset:-1px}.rest{opacity:1}}
@media print{:host{display:none!important}}
`;
