/** Light and dark, as the reader's system or the class of the page says. */
export const style = `
:root{color-scheme:light dark;--ground:light-dark(#fff,#0b0f19);--card:light-dark(#fff,#0f1420);--shade:light-dark(#f8f9fb,#141a28);--line:light-dark(#e5e7eb,#1f2937);--ink:light-dark(#111827,#f3f4f6);--ink2:light-dark(#4b5563,#a3abb8);--ink3:light-dark(#8b93a1,#7c8596);--blue:light-dark(#1d4ed8,#93c5fd);--badge:light-dark(#eff6ff,#16233f);--page:light-dark(#fff,#161b26);--bar:light-dark(#e4e6ec,#39414f)}
html.dark{color-scheme:dark}html.light{color-scheme:light}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/24px "Source Sans 3","Source Sans Pro",system-ui,sans-serif}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}
h1,h2,h3,h4,p,ul{margin:0;padding:0}ul{list-style:none}
button,input{font:inherit;color:inherit}
.contents{display:contents}
.wide{max-width:1280px;margin:0 auto;padding:0 24px}
.top{border-bottom:1px solid var(--line)}
.top .wide{display:flex;align-items:center;gap:24px;height:64px}
.mark{display:flex;align-items:center;gap:10px;font-weight:700;font-size:18px;white-space:nowrap}
.mark i{width:26px;height:26px;border-radius:50%;background:radial-gradient(circle at 35% 40%,#3b2b07 0 2px,#0000 2.5px),radial-gradient(circle at 65% 40%,#3b2b07 0 2px,#0000 2.5px),linear-gradient(#ffd21e,#ffb01e)}
.field{flex:0 1 290px;height:36px;padding:0 12px;border:1px solid var(--line);border-radius:9px;background:var(--card)}
.top nav{margin-left:auto;display:flex;align-items:center;gap:24px;color:var(--ink2);white-space:nowrap}
.join{padding:3px 16px;border-radius:99px;background:var(--ink);color:var(--ground)}
.intro{display:grid;grid-template-columns:1fr minmax(0,380px) 1fr;gap:24px;align-items:center;margin:48px 0}
h1{font-size:30px;line-height:36px;font-weight:700}
.intro h2{font-size:20px;line-height:28px;font-weight:400;color:var(--ink2)}
.intro u{text-underline-offset:2px}
.find{width:100%;height:44px;padding:0 20px;border:1px solid var(--line);border-radius:99px;background:var(--card)}
.periods{display:flex;justify-content:flex-end;align-items:center;gap:4px;white-space:nowrap}
.periods button{border:0;padding:4px 14px;border-radius:99px;background:none;color:var(--ink2);font-size:14px;cursor:pointer}
.periods button.on{background:var(--ink);color:var(--ground)}
.periods time{margin-left:12px;padding:4px 14px;border:1px solid var(--line);border-radius:9px;background:var(--shade);font-weight:600;font-size:15px}
.grid{position:relative;display:grid;gap:20px;margin-bottom:96px;align-items:start}
.three{grid-template-columns:repeat(3,minmax(0,1fr))}
.results{max-width:1000px;margin-inline:auto}
.card{position:relative;display:flex;flex-direction:column;overflow:hidden;border:1px solid var(--line);border-radius:12px;background:var(--card)}
.thumb{position:relative;display:block;height:220px;overflow:hidden;border-bottom:1px solid var(--line);border-radius:11px;background:var(--page)}
.sheet{position:absolute;inset:0 12%;padding-top:26px;text-align:center}
.sheet::before{content:attr(data-title);display:block;min-height:36px;text-wrap:balance;font:700 13px/18px Georgia,"Times New Roman",serif;color:light-dark(#303643,#c5cad4)}
.sheet::after{content:"";position:absolute;inset:98px 0 0;--end:repeating-linear-gradient(#0000 0 22px,var(--page) 22px 27px,#0000 27px 55px);--lines:repeating-linear-gradient(var(--bar) 0 4px,#0000 4px 11px);background:var(--end) 42%/7% 100% no-repeat,var(--end) 100% 33px/9% 100% no-repeat,var(--lines) 0/46% 100% no-repeat,var(--lines) 100%/46% 100% no-repeat}
.by{position:absolute;right:10px;top:188px;display:flex;align-items:center;gap:6px;height:25px;padding:0 9px;border:1px solid var(--line);border-radius:7px;background:var(--card);font-size:14px;color:var(--ink2)}
.by i{width:10px;height:10px;border-radius:50%;background:hsl(var(--h) 70% 60%)}
.body{display:flex;margin-top:-8px;padding:32px 24px 24px;background:linear-gradient(var(--shade),var(--card))}
.results .body{margin:0;padding-top:24px}
.row{display:flex;gap:24px;width:100%}
.text{width:100%;min-width:0}
.vote{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:5px;width:48px;height:56px;border:1px solid var(--line);border-radius:12px;background:var(--card);box-shadow:0 1px 3px #0001;line-height:16px;cursor:pointer}
.vote::before{content:"";border:5px solid #0000;border-top:0;border-bottom:7px solid var(--ink3)}
.vote input{display:none}
h3{margin-bottom:6px;font-size:17px;line-height:24px;font-weight:600}
h3 a{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;text-wrap:balance}
.highlight{background:light-dark(#fef3c7,#5c4708)}
.summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;margin-bottom:8px;color:var(--ink2)}
.meta{display:flex;align-items:center;gap:8px;color:var(--ink3);font-size:14px}
.three .meta{justify-content:space-between}
.org{display:inline-flex;align-items:center;gap:5px;padding:1px 8px;border:1px solid light-dark(#c9dafd,#26365c);border-radius:99px;background:var(--badge);color:var(--blue);font-size:13px;font-weight:500;line-height:18px;min-width:0}
.org img{width:12px;height:12px;border-radius:3px;background:#60a5fa}
.org span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.faces{display:flex;align-items:center}
.faces li{width:19px;height:19px;margin-right:-7px;border:2px solid var(--card);border-radius:50%;background:linear-gradient(135deg,hsl(var(--h) 45% 72%),hsl(var(--h) 45% 86%))}
.faces .count{width:auto;height:auto;margin:0 0 0 16px;border:0;background:none;color:var(--ink2)}
.talk{display:flex;align-items:center;gap:7px;margin-left:auto}
.talk::before{content:"";width:13px;height:10px;background:linear-gradient(var(--ink3) 0 2px,#0000 2px 4px,var(--ink3) 4px 6px,#0000 6px 8px,var(--ink3) 8px)}
.results .talk{margin-left:0}
.flat{display:flex;gap:24px;padding:16px 16px 24px}
.flat .thumb{flex:none;width:240px;height:150px;border:1px solid var(--line);border-radius:9px}
.flat .sheet{padding-top:14px}.flat .sheet::before{font-size:9px;line-height:12px}.flat .sheet::after{top:66px}
.side{flex:none;display:flex;flex-direction:column;gap:8px;width:150px;font-size:14px}
.btn{display:inline-flex;align-items:center;gap:8px;padding:4px 12px;border:1px solid var(--line);border-radius:9px;background:var(--shade)}
.orange{font-weight:600;color:light-dark(#c2410c,#fb923c)}
.item{position:relative;border:1px solid var(--line);border-radius:9px;background:linear-gradient(90deg,var(--shade),var(--card))}
.item>a{display:block;padding:9px 14px 10px}
.item h4{font-size:16px;line-height:22px;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.item .line{font-size:14px;line-height:20px;color:var(--ink3)}
.stack{display:grid;gap:12px;max-width:860px;margin:24px 0 96px}
.crumb{display:inline-flex;gap:12px;margin-bottom:24px;padding:3px 14px;border:1px solid var(--line);border-radius:99px;color:var(--ink2)}
.paper{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:64px;margin-top:40px;margin-bottom:96px}
.head{padding-bottom:40px}
.head h1{margin-bottom:8px}
.published{display:flex;flex-wrap:wrap;gap:10px;margin-bottom:24px;color:var(--ink2)}
.names{display:flex;flex-wrap:wrap;gap:6px}.author u{text-decoration:underline dotted;text-underline-offset:3px}
.paper h2{margin:32px 0 16px;font-size:20px}
.machine{margin-bottom:14px;padding:10px 14px;border-left:2px solid #3b82f6;background:var(--badge);color:var(--blue)}
.tools{display:flex;flex-wrap:wrap;gap:8px;margin-top:24px}
.said{padding:14px 16px;border:1px solid var(--line);border-radius:9px;color:var(--ink2)}
.said li{margin-left:20px;list-style:disc;text-decoration:underline}
@media(max-width:1000px){.three{grid-template-columns:repeat(2,minmax(0,1fr))}.intro,.paper{grid-template-columns:minmax(0,1fr)}.periods{justify-content:flex-start}}
@media(max-width:680px){.three{grid-template-columns:minmax(0,1fr)}.top nav,.field{display:none}.flat{flex-direction:column}}`;
