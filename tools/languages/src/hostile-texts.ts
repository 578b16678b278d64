import { readFileSync } from "node:fs";

interface Injection {
  readonly name: string;
  readonly value: unknown;
}

const FILE = new URL("../../../packages/codegen/src/fixtures/injection.json", import.meta.url);

/** Texts that broke code generators, one or several in each entry of the file. */
export const HOSTILE_TEXTS: readonly { readonly name: string; readonly text: string }[] = (
  JSON.parse(readFileSync(FILE, "utf8")) as Injection[]
).flatMap(({ name, value }) =>
  [value].flat().map((one) => ({ name, text: typeof one === "string" ? one : JSON.stringify(one) })),
);
