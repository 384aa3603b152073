/** The style of notices and of the list of keys. */
export const noticeStyle = `
:host{all:initial!important;position:fixed!important;inset-block-end:24px!important;inset-inline-end:24px!important;z-index:2147483646!important}
.notice,.help{--ink:light-dark(#1d222a,#eef0f4);--ink2:light-dark(#4f5660,#b6bbc2);--accent:light-dark(#006f6b,#63d4c6);box-sizing:border-box;color-scheme:light;color:var(--ink);background:light-dark(#fff,#191c20);border:1px solid light-dark(#e1e3e7,#2e3238);border-radius:12px;font:400 13px/20px system-ui;text-align:start;box-shadow:0 2px 4px oklch(.25 .02 260/.06),0 16px 40px -6px light-dark(oklch(.25 .02 260/.22),oklch(0 0 0/.7))}
[data-scheme=dark]{color-scheme:dark}
.notice{display:flex;flex-wrap:wrap;align-items:center;gap:8px;min-block-size:40px;max-inline-size:min(520px,calc(100vw - 48px));padding:6px 8px 6px 14px}
.notice>svg{flex:none;color:var(--ink2)}
.notice>span{flex:1 1 auto}
button{appearance:none;margin:0;border:0;background:none;min-block-size:28px;min-inline-size:28px;padding:0 8px;border-radius:8px;color:var(--accent);font:500 13px/20px system-ui;cursor:pointer}
button:hover{background:light-dark(#eef0f4,#25282d)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.shade{position:fixed;inset:0;background:oklch(.25 .02 260/.28);display:grid;place-items:center;padding:16px}
.help{outline:0;inline-size:min(560px,100%);max-block-size:100%;overflow:auto;padding:16px 20px 20px}
h2{display:flex;align-items:center;justify-content:space-between;margin:0 0 8px;font:600 16px/24px system-ui}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));column-gap:24px;margin:0}
dl>div{display:flex;align-items:center;justify-content:space-between;gap:12px;min-block-size:32px}
dt{order:2}
dd{margin:0;color:var(--ink2)}
kbd{display:inline-grid;place-items:center;box-sizing:border-box;min-inline-size:20px;block-size:20px;padding:0 5px;border-radius:5px;background:light-dark(#eef0f4,#25282d);color:var(--ink2);font:500 11px/16px system-ui}
@media (forced-colors:active){kbd{border:1px solid CanvasText}}
@media print{:host{display:none!important}}
`;
