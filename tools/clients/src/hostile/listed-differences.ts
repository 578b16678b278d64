import { readFileSync } from "node:fs";

/** The rows of a section of the README: cases, and members that differ, both in backticks. */
export function listedDifferences(heading: string): Record<string, string[]> {
  const markdown = readFileSync(new URL("../../hostile/README.md", import.meta.url), "utf8");
  const [, section = ""] = markdown.split(`\n## ${heading}\n`);
  const listed: Record<string, string[]> = {};
  for (const [, cases = "", members = ""] of section
    .split("\n## ")[0]!
    .matchAll(/^\| (`.*?) \| (`.*?) \|/gm)) {
    const names = (text: string): string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
    for (const name of names(cases)) listed[name] = [...(listed[name] ?? []), ...names(members)].sort();
  }
  return listed;
}
