/**
 * The style of rows that follow a link in running text, beside that of all rows: chips alone at rest, and what can be done
 * over the words after them, so that nothing moves but for the chips.
 */
export const afterStyle = `
:host{display:inline-block!important;position:relative!important;vertical-align:middle!important;max-inline-size:100%!important}
.row{block-size:20px;padding:0;overflow:visible}
.mine{margin-inline:4px}
.mine>.tab{position:static;block-size:12px}
.note,.rest,.mine:has(.chips)>.tab,.end:not(.acts)>:not(.text){display:none}
.chips{max-inline-size:320px}
:is(.row:not(.mine),.mine>.acts){position:absolute;inset-block-start:-4px;inset-inline-start:100%;z-index:1;block-size:28px;border-radius:8px;padding-inline:4px}
.row:not(.mine){inset-block-start:-14px}
:is(.mine>.acts,.row:not(.mine):is(.current,.hovered,:focus-within,:has(.bad))){background:light-dark(#fff,#191c20);box-shadow:0 0 0 1px light-dark(#e1e3e7,#2e3238)}
`;
