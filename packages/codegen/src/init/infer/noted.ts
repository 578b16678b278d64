import { plainText } from "../../print/plain-text.js";
import { isObject } from "./json.js";

/** A text of a template, and what is said about it beside. */
export class Noted {
  readonly text: string;
  readonly note: string;

  constructor(text: string, note: string) {
    this.text = text;
    this.note = note;
  }
}

/** The template itself. */
export function withoutNotes(template: unknown): unknown {
  if (template instanceof Noted) return template.text;
  if (Array.isArray(template)) return template.map(withoutNotes);
  if (!isObject(template)) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, withoutNotes(value)]));
}

/** A value of a sample, short enough to stand beside a line. */
export function shown(value: unknown, longest = 50): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const plain = plainText(text).replace(/\s+/g, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
