const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** `"12.5"` → 12.5, by the grammar of JSON. Undefined for any other text. */
export function numberFromText(text: string | undefined): number | undefined {
  if (text === undefined || !NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** 12.5 → `"12.5"`. */
export function textFromNumber(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** `"true"` → true. Undefined for any text but `true` and `false`. */
export function booleanFromText(text: string | undefined): boolean | undefined {
  return text === "true" ? true : text === "false" ? false : undefined;
}
