/** Settings written as a table, one a line. */
import type { Setting } from '../setting.ts';

const ROW =
  /^(?<id>[\w-]+)(?:=(?<nearest>[\w-]+))? (?<where>\w+) \[(?<fits>[^\]]*)\](?: \{(?<defaults>[^}]*)\})?: (?<names>.+)$/;

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(' ').map((pair) => pair.split('=')));

/**
 * Reads lines such as `street out [vehicle]: street, avenue`: an id ('id=other' stands on the set of another), where it
 * is ('in', 'out', or an air other than ours), what is at home in it, `{hour=night}` what shows it best, its names.
 * Throws a SyntaxError that quotes a line it cannot read.
 */
export function settings(table: string): readonly Setting[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const row = ROW.exec(line)?.groups;
      if (!row) throw new SyntaxError(`catalogue of settings: cannot read the line '${line}'`);
      const { id = '', nearest, where = '', fits = '', defaults, names = '' } = row;
      const plain = where === 'in' || where === 'out';
      return {
        id,
        names: names.split(', '),
        indoor: where === 'in',
        air: plain ? 'air' : (where as Setting['air']),
        fits: fits.split(' ').filter((category) => category) as unknown as Setting['fits'],
        ...(nearest ? { nearest } : {}),
        ...(defaults ? { defaults: pairs(defaults) } : {}),
      };
    });
}
