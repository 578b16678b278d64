import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalog, targets } from "@org/errors-codegen";
import { describe, expect, test } from "vitest";

// What the documentation of each system tells, as facts in our own words: our page of the API tells it too.

const ROOT = join(import.meta.dirname, "../../..");
const FACTS = join(import.meta.dirname, "../facts");

interface Fact {
  readonly fact: string;
  /** Default: the page of the API. */
  readonly page?: string;
  /** The heading below which it stands, or how that begins: a status. Default: anywhere on the page. */
  readonly section?: string;
  /** Regular expressions, without regard to case. */
  readonly says: readonly string[];
}

const { catalog } = readCatalog(join(ROOT, "packages/catalog/catalog.yaml"));
const target = targets.find(({ name }) => name === "reference");
const files = catalog === undefined ? [] : await target?.emit(catalog, { typesModule: "@org/errors-types" });
const pages = new Map((files ?? []).map(({ path, text }) => [path, text]));

/** What stands below a heading, up to the next one of its level. */
function sectionOf(page: string, heading: string): string {
  const lines = page.split("\n");
  const level = (line: string): number => /^(#+) /.exec(line)?.[1]?.length ?? Number.POSITIVE_INFINITY;
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "").startsWith(heading));
  if (start < 0) return "";
  const length = lines.slice(start + 1).findIndex((line) => level(line) <= level(lines[start] ?? ""));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join("\n");
}

describe.each(readdirSync(FACTS).map((name) => name.replace(".json", "")))("%s", (api) => {
  const facts: readonly Fact[] = JSON.parse(readFileSync(join(FACTS, `${api}.json`), "utf8"));

  test.each(facts)("$fact", ({ page = `apis/${api}.md`, section, says }) => {
    const text = pages.get(page) ?? "";
    const told = section === undefined ? text : sectionOf(text, section);
    for (const pattern of says) expect(told).toMatch(new RegExp(pattern, "i"));
  });
});
