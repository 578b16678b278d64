import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { phraseStatus } from "./phrase-status.js";

const CASES: readonly (readonly [string, (phrase: string) => string])[] = [
  ["", (phrase) => phrase],
  ["|lower", (phrase) => phrase.toLowerCase()],
  ["|upper", (phrase) => phrase.toUpperCase()],
];

/** The codec with which `{statusText}` gives all these phrases. */
export function phraseOf(phrases: readonly unknown[]): string {
  const fitting = CASES.find(([, spell]) =>
    phrases.every((phrase) => phrase === spell(reasonPhrase(phraseStatus(phrase) ?? 400))),
  );
  return fitting?.[0] ?? "";
}
