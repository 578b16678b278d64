/** What a long day has between its short form and `day`, from Sunday on. */
const MIDDLES = ["", "", "s", "nes", "rs", "", "ur"];

/**
 * An HTTP-date in one of the three forms of RFC 9110, section 5.6.7, in milliseconds since 1970; undefined for any
 * other text. Instead of checking case, calendar and weekday one by one, the day of each month is printed in all
 * forms: a valid text is one of them. `nowMs` settles the century of a year of two digits.
 */
export function parseHttpDate(text = "", nowMs: number): number | undefined {
  // the only leap second that the grammar knows; Date has none
  const written = text.replace("23:59:60", "23:59:59");
  const numbers = (written.match(/\d{1,4}/g) ?? []).map(Number);
  // asctime has the year at its end; day and clock are left
  const [year = 0] = numbers.splice(/\d$/.test(written) ? 4 : 1, 1);
  if (numbers.length !== 4) return undefined;
  for (let month = 0; month < 12; month++) {
    const at = (full: number): number => Date.UTC(full, month, ...numbers);
    let full = year > 99 ? year : year + 9900;
    // two digits that mean more than 50 years ahead are of the most recent year in the past
    while (year < 100 && at(full - 50) > nowMs) full -= 100;
    if (formsOf(new Date(at(full))).includes(written)) return at(full) + (written === text ? 0 : 1000);
  }
  return undefined;
}

function formsOf(date: Date): string[] {
  // ECMAScript defines it to be the preferred form: Sun, 06 Nov 1994 08:49:37 GMT
  const fixed = date.toUTCString();
  const [weekday, day, month, year, time] = fixed.split(/,? /) as [string, string, string, string, string];
  return [
    fixed,
    `${weekday}${MIDDLES[date.getUTCDay()]}day, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${weekday} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`,
  ];
}
