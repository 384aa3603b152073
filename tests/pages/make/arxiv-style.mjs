/** The frame of every page; light and dark as the reader's system or the class of the page says. */
export const style = `
:root{color-scheme:light dark;--ground:light-dark(#fff,#14161a);--shade:light-dark(#f6f5f1,#1d2026);--sand:light-dark(#f4eee1,#2a2721);--line:light-dark(#d8d8d8,#343841);--ink:light-dark(#000,#eceef1);--ink2:light-dark(#454545,#b3b8c1);--link:light-dark(#0b5cad,#7db7f5);--red:light-dark(#b31b1b,#e06a6a);--mark:light-dark(#fff3bf,#5a4a10)}
html.dark{color-scheme:dark}html.light{color-scheme:light}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 "Lucida Grande","Helvetica Neue",Helvetica,Arial,sans-serif}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
h1,h2,h3,p,ol,ul,dl,dd,blockquote{margin:0;padding:0}
.ds-announcement{padding:9px;background:var(--sand);text-align:center;font-size:14px}
.ds-site-header{display:flex;align-items:center;justify-content:space-between;padding:20px 48px;border-bottom:1px solid var(--line)}
.ds-site-header-logo{font:34px/1 Georgia,"Times New Roman",serif;color:var(--ink)}.ds-site-header-logo b{color:var(--red);font-weight:400}
.ds-site-header nav{display:flex;gap:32px}.ds-site-header nav a{color:var(--ink)}
main{padding:28px 48px 64px}
.ds-site-footer{padding:24px 48px;border-top:1px solid var(--line);color:var(--ink2);font-size:14px}
.descriptor{font-weight:400}
@media(max-width:680px){main,.ds-site-header{padding-inline:16px}.ds-site-header nav{display:none}}`;

export const listStyle = `
h1{font-size:27px;line-height:36px;margin-bottom:12px}
#dlpage>ul{margin:0 0 16px 24px}
h3{font-size:18px;line-height:28px;margin:20px 0 4px}
.paging,.morefewer{font-size:14px;color:var(--ink2)}
dl h3{margin:28px 0 12px}
dt{min-height:28px;line-height:28px}
dt>a[name]{display:inline-block;min-width:2.2em}
dd{margin:0 0 28px 42px;max-width:1160px}
.list-title{font-size:19px;line-height:28px;font-weight:700}
.list-title .descriptor,.list-authors .descriptor{display:none}
.list-authors{line-height:26px}
.list-comments,.list-subjects,.list-journal-ref{font-size:14px;line-height:22px;color:var(--ink2)}
.primary-subject{font-weight:700}
dd p{margin-top:8px;font-size:15px;line-height:24px}`;

export const searchStyle = `
.container{max-width:1180px;margin:0 auto}
.level{padding-bottom:18px;border-bottom:1px solid var(--line)}
h1.title{font-size:24px;line-height:32px}
.query{display:flex;gap:8px;margin-top:16px}.query input{flex:1;height:38px;padding:0 12px;border:1px solid var(--line);border-radius:4px;background:var(--ground);color:inherit;font:inherit}
.query button{padding:0 20px;border:0;border-radius:4px;background:var(--link);color:var(--ground);font:inherit}
ol{padding-left:0;list-style:none}
.arxiv-result{padding:20px 0 22px;border-bottom:1px solid var(--line)}
.is-inline-block{display:inline-block;vertical-align:middle}
.list-title{line-height:28px}
.tags{margin-left:8px}
.tag{display:inline-block;padding:0 9px;border-radius:4px;background:var(--shade);color:var(--ink2);font-size:12px;line-height:22px}
.tag:first-child{background:var(--link);color:var(--ground)}
p.title{margin:2px 0 4px;font-size:20px;line-height:28px;font-weight:600}
.search-hit{background:var(--mark)}
p.abstract{margin:6px 0;font-size:15px;line-height:24px}
.is-size-7{font-size:13px;color:var(--ink2)}`;

export const absStyle = `
main{display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:56px;max-width:1240px}
.subheader h1{font-size:16px;font-weight:400;color:var(--ink2);margin-bottom:20px}
.dateline{font-size:14px;color:var(--ink2);margin-bottom:10px}
h1.title{font-size:28px;line-height:36px;margin-bottom:10px}
h1.title .descriptor,.authors .descriptor{display:none}
.authors{font-size:17px;line-height:28px;margin-bottom:20px}
.abstract{margin-bottom:24px;font-size:17px;line-height:28px}.abstract .descriptor{font-weight:700;margin-right:6px}
.metatable{font-size:15px}.metatable td{padding:3px 14px 3px 0;vertical-align:top}
.label{color:var(--ink2);white-space:nowrap}
.extra-services{padding:18px 20px;border-radius:8px;background:var(--shade);font-size:15px;align-self:start}
.extra-services h2{font-size:16px;margin-bottom:8px}.extra-services ul{list-style:none}
.submission-history{margin-top:24px;font-size:14px;color:var(--ink2)}
@media(max-width:800px){main{grid-template-columns:minmax(0,1fr)}}`;
