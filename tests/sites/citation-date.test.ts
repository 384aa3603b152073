import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationDate } from '../../src/sites/read/citation-date.ts';

it.each([
  ['2021/6', '2021-06'],
  ['2022/12/09', '2022-12-09'],
  ['2018-05-24T00:00:00Z', '2018-05-24'],
  ['2018-05-24T23:30:00.000-05:00', '2018-05-24'],
  ['2018-05-24 10:30 PM', '2018-05-24'],
  ['2018/00/00', '2018'],
  ['2018/02/31', '2018-02'],
  ['1955', '1955'],
  ['2020 Jan 24', '2020-01-24'],
  ['2020 Jan', '2020-01'],
  ['24 January 2020', '2020-01-24'],
  ['24 Jan, 2020', '2020-01-24'],
  ['March 2020', '2020-03'],
  ['Sept. 2020', '2020-09'],
  ['03/04/2020', '2020'],
  ['03-04-2020', '2020'],
  ['23/04/2020', '2020-04-23'],
  ['04/23/2020', '2020-04-23'],
  ['23-04-2020', '2020-04-23'],
  ['03.04.2020', '2020-04-03'],
  ['3. 4. 2020', '2020-04-03'],
  ['04/04/2020', '2020-04-04'],
  ['04/2020', '2020-04'],
  ['31/31/2020', '2020'],
  ['Apr-2021', '2021-04'],
  ['03-Apr-2021', '2021-04-03'],
  ['2021-Apr-03', '2021-04-03'],
  ['April 3rd, 2021', '2021-04-03'],
  ['3rd of April 2021', '2021-04-03'],
  ['Published online: 3 April 2021', '2021-04-03'],
  ['Sat, 03 Apr 2021 10:20:30 +0200', '2021-04-03'],
  ['Sat Apr 03 10:20:30 CEST 2021', '2021-04-03'],
  ['10:20 3 April 2021', '2021-04-03'],
  ['2021 10:20:30', '2021'],
  ['3-5 April 2021', '2021-04-03'],
  ['April 3-5, 2021', '2021-04-03'],
  ['April-May 2021', '2021-04'],
  ['April/May 2021', '2021-04'],
  ['2018-2019', '2018'],
  ['2018/19', '2018'],
  ['Spring 2020', '2020'],
  ['2020 Autumn', '2020'],
  ['Winter 2020/2021', '2020'],
  ['Q3 2020', '2020'],
  ['c2019', '2019'],
  ['© 2019', '2019'],
  ['[2019]', '2019'],
  ['ca. 2019', '2019'],
  ['20190307', '2019-03-07'],
  ['201903', '2019-03'],
  ['20190307T101500Z', '2019-03-07'],
  ['D:20190307101500', '2019-03-07'],
  ['2019年3月7日', '2019-03-07'],
  ['2019 年 3 月', '2019-03'],
  ['２０１９年３月７日', '2019-03-07'],
  ['2019년 3월 7일', '2019-03-07'],
  ['2019. 3. 7.', '2019-03-07'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成30年12月', '2018-12'],
  ['民國108年3月7日', '2019-03-07'],
  ['1º de março de 2019', '2019-03-01'],
  ['7. März 2019', '2019-03-07'],
  ['1er août 2019', '2019-08-01'],
  ['7 de marzo de 2019', '2019-03-07'],
  ['7 dicembre 2019', '2019-12-07'],
  ['7 października 2019', '2019-10-07'],
  ['7 мая 2019', '2019-05-07'],
  ['forthcoming', undefined],
  ['n.d.', undefined],
  ['0000-00-00', undefined],
  ['20191341', undefined],
  ['1588291200', undefined],
  ['12', undefined],
  ['', undefined],
])('the date %j is %j', (written, read) => {
  expect(citationDate(written)).toBe(read);
});

const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const shown = (date: Date, options: Intl.DateTimeFormatOptions, language = 'en') =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);

/** Ways to write a day, of which each says the whole day. */
const whole: Record<string, (iso: string, date: Date) => string> = {
  'year first with hyphens': (iso) => iso,
  'year first with strokes': (iso) => iso.replaceAll('-', '/'),
  'year first with full stops': (iso) => iso.replaceAll('-', '.'),
  'without separators': (iso) => iso.replaceAll('-', ''),
  'day first with full stops': (iso) => iso.split('-').toReversed().join('.'),
  'East Asian': (iso) => `${iso.replace('-', '年').replace('-', '月')}日`,
  'with a time': (_, date) => date.toISOString(),
  'as in mail': (_, date) => date.toUTCString(),
  'day, month, year': (_, date) => shown(date, { dateStyle: 'long' }, 'en-GB'),
  'month, day, year': (_, date) => shown(date, { dateStyle: 'long' }, 'en-US'),
  'month cut short': (_, date) => shown(date, { dateStyle: 'medium' }, 'en-US'),
  German: (_, date) => shown(date, { dateStyle: 'long' }, 'de'),
  French: (_, date) => shown(date, { dateStyle: 'long' }, 'fr'),
  Spanish: (_, date) => shown(date, { dateStyle: 'long' }, 'es'),
  Portuguese: (_, date) => shown(date, { dateStyle: 'long' }, 'pt'),
  Italian: (_, date) => shown(date, { dateStyle: 'long' }, 'it'),
  Dutch: (_, date) => shown(date, { dateStyle: 'long' }, 'nl'),
  Polish: (_, date) => shown(date, { dateStyle: 'long' }, 'pl'),
  Czech: (_, date) => shown(date, { dateStyle: 'long' }, 'cs'),
  Russian: (_, date) => shown(date, { dateStyle: 'long' }, 'ru'),
  Chinese: (_, date) => shown(date, { dateStyle: 'long' }, 'zh'),
  Korean: (_, date) => shown(date, { dateStyle: 'long' }, 'ko'),
};

describe.each(Object.entries(whole))('a day written %s', (_, write) => {
  it('is read back', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(citationDate(write(iso, date))).toBe(iso);
      }),
    );
  });
});

it('never reads a day that is not there', () => {
  const form = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/;
  const separator = fc.constantFrom('-', '/', '.', ' ', '');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2_100 }), { maxLength: 4 }), separator, (numbers, between) => {
      const read = citationDate(numbers.join(between)) ?? '2020';
      expect(read).toMatch(form);
      const [, month = '01', dayOfMonth = '01'] = form.exec(read) ?? [];
      expect(new Date(`${read.slice(0, 4)}-${month}-${dayOfMonth}`).toISOString().slice(8, 10)).toBe(dayOfMonth);
    }),
  );
});
