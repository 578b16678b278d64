import type { Spread } from "../statistics.js";
import type { Row, Unit } from "./report.js";

/** Three figures, as far as they say something. */
export function figures(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}

export function withUnit(value: number, unit: Unit): string {
  if (unit === "×") return `${multiple(value)}×`;
  const whole = unit === "ns" || Number.isInteger(value);
  const text = whole ? Math.round(value).toLocaleString("en") : figures(value);
  return unit === "" ? text : `${text} ${unit}`;
}

/** `1.20× (1.14–1.25)`: half of all rounds are between the figures in brackets. */
export function spreadText({ median, lower, upper }: Spread): string {
  return `${multiple(median)}× (${multiple(lower)}–${multiple(upper)})`;
}

/** One more figure for a small part: 0.083 misses a goal of 0.08. */
function multiple(value: number): string {
  return value > 0 && value < 0.1 ? value.toFixed(3) : figures(value);
}

/** A cell as two texts: what it is, and what it is by the base. */
export function cellTexts(cell: Row["cells"][number], unit: Unit): [value: string, ratio: string] {
  if (cell === undefined) return ["–", ""];
  if (typeof cell === "string") return [cell, ""];
  return [withUnit(cell.value.median, unit), cell.ratio === undefined ? "" : spreadText(cell.ratio)];
}
