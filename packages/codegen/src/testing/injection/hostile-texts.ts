import { readFileSync } from "node:fs";

interface Recorded {
  readonly name: string;
  /** A text, or texts that are dangerous together; other values stand for what is no text at all. */
  readonly value: unknown;
}

/** A text that got out of its place in some code generator. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const recorded = JSON.parse(
  readFileSync(new URL("../../fixtures/injection.json", import.meta.url), "utf8"),
) as readonly Recorded[];

/** Texts that are dangerous beside each other, as names. */
export const hostileSets: readonly { readonly name: string; readonly texts: readonly string[] }[] =
  recorded.flatMap(({ name, value }) => (Array.isArray(value) ? [{ name, texts: value as string[] }] : []));

/** Every text that is recorded, those of sets one by one. */
export const hostileTexts: readonly HostileText[] = [
  ...recorded.flatMap(({ name, value }) => (typeof value === "string" ? [{ name, text: value }] : [])),
  ...hostileSets.flatMap(({ name, texts }) => texts.map((text) => ({ name: `${name}: ${text}`, text }))),
];
