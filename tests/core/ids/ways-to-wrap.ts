/** How others write an address into one of their own, which leads there. */
export interface Way {
  name: string;
  wrap: (address: string) => string;
}

const escaped = encodeURIComponent;

/** The scheme, the host and the rest of an address. */
function partsOf(address: string): { scheme: string; host: string; rest: string } {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/?#]+)(.*)$/i.exec(address) ?? [];
  return { scheme, host: host.toLowerCase(), rest };
}

/** Redirects with the address in a parameter: what stands before it, and what may follow. */
const parameters: ReadonlyArray<readonly [name: string, before: string, behind?: string]> = [
  ['Google', 'https://www.google.com/url?q=', '&sa=D&source=docs&ust=1700000000000000'],
  ['Google of a country', 'https://www.google.co.uk/url?sa=t&rct=j&url=', '&usg=AOvVaw0'],
  ['Scholar alerts', 'https://scholar.google.com/scholar_url?url=', '&hl=en&sa=X&d=123'],
  ['Facebook', 'https://l.facebook.com/l.php?u=', '&h=AT0abc'],
  ['Facebook for phones', 'https://lm.facebook.com/l.php?u='],
  ['Instagram', 'https://l.instagram.com/?u=', '&e=AT0abc'],
  ['Tumblr', 'https://t.umblr.com/redirect?z=', '&t=MmQ0'],
  ['Reddit', 'https://out.reddit.com/t3_1abcde?url=', '&token=AQAA'],
  ['Slack', 'https://slack-redir.net/link?url=', '&v=3'],
  ['YouTube', 'https://www.youtube.com/redirect?event=video_description&redir_token=QUFF&q=', '&v=abc'],
  ['DuckDuckGo', 'https://duckduckgo.com/l/?uddg=', '&rut=0a1b'],
  ['Outlook', 'https://nam02.safelinks.protection.outlook.com/?url=', '&data=05%7C01&reserved=0'],
  ['LinkedIn, safety', 'https://www.linkedin.com/safety/go?url=', '&trk=feed'],
  ['LinkedIn', 'https://www.linkedin.com/redir/redirect?url=', '&urlhash=abcd'],
  ['VK', 'https://vk.com/away.php?to=', '&cc_key='],
  ['Zhihu', 'https://link.zhihu.com/?target='],
  ['Juejin', 'https://link.juejin.cn/?target='],
  ['CSDN', 'https://link.csdn.net/?from_id=1&target='],
  ['Weibo', 'https://weibo.cn/sinaurl?luicode=10000011&u='],
  ['Steam', 'https://steamcommunity.com/linkfilter/?url='],
  ['Disqus', 'https://disq.us/url?url='],
  ['a newsletter', 'https://track.example.com/click?id=7&url=', '&sig=0a'],
  ['Barracuda', 'https://linkprotect.cudasvc.com/url?a=', '&c=E,1,abc&typo=1'],
  ['FireEye', 'https://protect2.fireeye.com/v1/url?k=0a1b&q=1&e=0a-1b&u='],
  ['Trend Micro', 'https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=', '&umid=1'],
  ['Scopus', 'https://www.scopus.com/redirect/linking.uri?targetURL=', '&locationID=1'],
  ['Mailtrack', 'https://mailtrack.io/trace/link/0a1b2c?url=', '&userId=1'],
  ['Google Translate', 'https://translate.google.com/translate?sl=en&tl=de&u=', '&hl=de'],
  ['a viewer of PDFs', 'https://docs.google.com/viewer?url=', '&embedded=true'],
  ['pdf.js', 'https://mozilla.github.io/pdf.js/web/viewer.html?file='],
  ['OpenAthens', 'https://go.openathens.net/redirector/example.edu?url='],
  ['a login of EZproxy, escaped', 'https://login.ezproxy.example.edu/login?qurl='],
  ['a login, escaped', 'https://library.example.com/login?auth=shibboleth&url='],
];

/** Archives and readers with the address in their path, as it is. */
const fronts: ReadonlyArray<readonly [name: string, before: string]> = [
  ['the Wayback Machine', 'https://web.archive.org/web/20200102030405/'],
  ['the Wayback Machine, the page alone', 'http://web.archive.org/web/20200102030405id_/'],
  ['archive.today', 'https://archive.ph/2021.02.03-040506/'],
  ['Hypothesis', 'https://via.hypothes.is/'],
  ['Jina', 'https://r.jina.ai/'],
  ['href.li', 'https://href.li/?'],
  ['a login of EZproxy', 'https://ezproxy.example.edu/login?url='],
  ['a login at another host', 'http://libproxy.example.org:2048/login?url='],
];

/** Names of proxies behind which a host stands, with its dots or with hyphens. */
const proxies = [
  'ezproxy.lib.example.edu',
  'libproxy.example.fi',
  'proxy1.library.example.edu',
  'example.idm.oclc.org',
  'library.example.ac.uk',
  'example.edu.sg',
  'webvpn.example.edu.cn',
  'remotexs.example.edu.in',
];

const hyphened = (host: string): string => host.replaceAll('-', '--').replaceAll('.', '-');

/** All ways that are read, each with a name for the test. */
export const waysToWrap: readonly Way[] = [
  ...parameters.map(([name, before, behind = '']) => ({
    name,
    wrap: (address: string) => `${before}${escaped(address)}${behind}`,
  })),
  ...fronts.map(([name, before]) => ({ name, wrap: (address: string) => `${before}${address}` })),
  {
    name: 'ResearchGate',
    wrap: (address) => `https://www.researchgate.net/deref/${escaped(address)}`,
  },
  {
    name: 'Yahoo',
    wrap: (address) =>
      `https://r.search.yahoo.com/_ylt=Awr;_ylu=Y29/RV=2/RE=17/RO=10/RU=${escaped(address)}/RK=2/RS=x-`,
  },
  {
    name: 'Bing',
    wrap: (address) => `https://www.bing.com/ck/a?!&&p=0a1b&u=a1${Buffer.from(address).toString('base64url')}&ntb=1`,
  },
  {
    name: 'Sophos',
    wrap: (address) =>
      `https://eu-west-1.protection.sophos.com/?d=example.org&u=${Buffer.from(address).toString('base64')}&i=NWE=`,
  },
  {
    name: 'Cisco',
    wrap: (address) => `https://secure-web.cisco.com/1aB-c_D/${escaped(address)}`,
  },
  {
    name: 'mails of Amazon',
    wrap: (address) =>
      `https://tracking.example.com/CL0/${escaped(address).replace('%3A', ':')}/1/0100018c-0000/aBc=395`,
  },
  {
    name: 'URL Defense, version 2',
    wrap: (address) => {
      const hidden = escaped(address).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_');
      return `https://urldefense.proofpoint.com/v2/url?u=${hidden.replaceAll('%', '-')}&d=DwMFaQ&c=x`;
    },
  },
  {
    name: 'URL Defense, version 3',
    wrap: (address) => {
      const signs = (address.match(/[()<>%]/g) ?? []).join('');
      const hidden = address.replace(/[()<>%]/g, '*').replace('://', ':/');
      return `https://urldefense.com/v3/__${hidden}__;${Buffer.from(signs).toString('base64url')}!!abc!def$`;
    },
  },
  ...proxies.flatMap((proxy) => [
    {
      name: `dots before ${proxy}`,
      wrap: (address: string) => {
        const { scheme, host, rest } = partsOf(address);
        return `${scheme}${host}.${proxy}${rest}`;
      },
    },
    {
      name: `hyphens before ${proxy}`,
      wrap: (address: string) => {
        const { scheme, host, rest } = partsOf(address);
        return `${scheme}${hyphened(host)}.${proxy}${rest}`;
      },
    },
  ]),
  {
    name: 'Google Translate by host',
    wrap: (address) => {
      const { host, rest } = partsOf(address);
      return `https://${hyphened(host)}.translate.goog${rest}${rest.includes('?') ? '&' : '?'}_x_tr_sl=en&_x_tr_tl=de`;
    },
  },
];

/** Dialogues and services that name an address without leading there. */
export const dialogues: readonly Way[] = [
  'https://twitter.com/intent/tweet?text=Read%20this&url=',
  'https://www.facebook.com/sharer/sharer.php?u=',
  'https://www.facebook.com/share.php?u=',
  'https://www.reddit.com/submit?url=',
  'https://www.addtoany.com/share?url=',
  'https://www.addtoany.com/add_to/link?linkurl=',
  'https://www.bibsonomy.org/BibtexHandler?requTask=upload&url=',
  'https://getpocket.com/save?url=',
  'https://www.linkedin.com/sharing/share-offsite/?url=',
  'https://t.me/share/url?url=',
  'https://www.tumblr.com/share/link?url=',
  'https://www.pinterest.com/pin/create/link/?url=',
  'https://news.ycombinator.com/submitlink?u=',
  'https://service.weibo.com/share/share.php?url=',
  'https://www.mendeley.com/import/?url=',
  'https://web.archive.org/save?url=',
  'mailto:someone@example.org?body=',
  'https://www.google.com/search?q=',
  'https://scholar.google.com/scholar?q=',
  'https://validator.example.org/check?uri=',
  'https://img.example.org/badge/json?url=',
  'https://example.org/account?returnUrl=',
  'https://example.org/page?from=',
].map((before) => ({ name: before, wrap: (address) => `${before}${escaped(address)}` }));
