import type { Spread } from "../statistics.js";
import type { Cell, Unit } from "./report.js";

/** Three figures, as far as they say something. */
export function figures(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}

export function withUnit(value: number, unit: Unit): string {
  if (unit === "×") return `${figures(value)}×`;
  const whole = unit === "ns" || Number.isInteger(value);
  const text = whole ? Math.round(value).toLocaleString("en") : figures(value);
  return unit === "" ? text : `${text} ${unit}`;
}

/** `1.20× (1.14–1.25)`: half of all rounds are between the figures in brackets. */
export function spreadText({ median, lower, upper }: Spread): string {
  return `${figures(median)}× (${figures(lower)}–${figures(upper)})`;
}

/** A cell as two texts: what it is, and what it is by the base. */
export function cellTexts(cell: Cell | undefined, unit: Unit): [value: string, ratio: string] {
  if (cell === undefined) return ["–", ""];
  return [withUnit(cell.value.median, unit), cell.ratio === undefined ? "" : spreadText(cell.ratio)];
}
