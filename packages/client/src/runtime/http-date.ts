const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * An HTTP-date in one of the three forms of RFC 9110, section 5.6.7, in milliseconds since 1970; undefined for any
 * other text. Instead of checking case, calendar and weekday one by one, the date is printed again in all forms: a
 * valid text is one of them. `nowMs` settles the century of a year of two digits.
 */
export function parseHttpDate(text: string, nowMs: number): number | undefined {
  // the only leap second that the grammar knows; Date has none
  const leap = text.includes("23:59:60");
  const written = leap ? text.replace("23:59:60", "23:59:59") : text;
  const parts = written.split(/[ ,:-]+/);
  if (parts.length === 7) {
    // asctime: weekday, month, day, time, year
    const [weekday, month, day, hour, minute, second, year] = parts;
    parts.splice(0, 7, weekday!, day!, month!, year!, hour!, minute!, second!);
  }
  const [, day, month = "", year = "", hour, minute, second] = parts;
  const at = (fullYear: number): number =>
    Date.UTC(fullYear, MONTHS.indexOf(month) / 3, Number(day), Number(hour), Number(minute), Number(second));
  const time = year.length === 2 ? inCentury(Number(year), nowMs, at) : at(Number(year));
  if (Number.isNaN(time) || !formsOf(new Date(time)).includes(written)) return undefined;
  return leap ? time + 1000 : time;
}

/** More than 50 years ahead is the most recent year in the past with the same digits. */
function inCentury(digits: number, nowMs: number, at: (year: number) => number): number {
  const limit = new Date(nowMs);
  const latest = limit.getUTCFullYear() + 50;
  limit.setUTCFullYear(latest);
  const year = latest - ((latest - digits) % 100);
  return at(year) > limit.getTime() ? at(year - 100) : at(year);
}

function formsOf(date: Date): string[] {
  // ECMAScript defines it to be the preferred form: Sun, 06 Nov 1994 08:49:37 GMT
  const fixed = date.toUTCString();
  const [weekday, month, time] = [fixed.slice(0, 3), fixed.slice(8, 11), fixed.slice(17, 25)];
  const day = String(date.getUTCDate()).padStart(2);
  return [
    fixed,
    `${WEEKDAYS[date.getUTCDay()]}, ${fixed.slice(5, 7)}-${month}-${fixed.slice(14, 16)} ${time} GMT`,
    `${weekday} ${month} ${day} ${time} ${fixed.slice(12, 16)}`,
  ];
}
