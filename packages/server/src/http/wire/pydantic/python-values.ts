/** Python refuses to read integers with more digits. */
export const MOST_DIGITS = 4_300;

/** A number written with a point or an exponent: Python tells 4.0 from 4, and so do its rules. */
export class PythonFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  toJSON(): number {
    return this.value;
  }
  /** As Python writes it: `4.0`, `1e+30`. Null for what JSON has no word for. */
  toString(): string {
    if (!Number.isFinite(this.value)) return 'null';
    const [digits = '', power = '0'] = this.value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16)
      return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    const plain = Object.is(this.value, -0) ? '-0' : String(this.value);
    return plain.includes('.') ? plain : `${plain}.0`;
  }
}

/** JSON text of what `parsePythonJson` read, as Python writes it; bigints are written in full, NaN and infinities as null. */
export function stringifyPython(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof PythonFloat) return value.toString();
  if (Array.isArray(value)) return `[${value.map(stringifyPython).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${stringifyPython(v)}`).join(',')}}`;
}
