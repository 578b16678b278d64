import parse from "@changesets/parse";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeOf } from "../change.js";
import { CHANGE_KINDS, type ChangeKind } from "../change-kinds.js";
import { everyGravity, sampleComparison } from "../testing/sample-comparison.js";
import { changelogEntry } from "./changelog-entry.js";
import { changesetText } from "./changeset-text.js";
import { codeSpan } from "./code-span.js";
import { comparisonReport } from "./json.js";
import { comparisonMarkdown } from "./markdown.js";
import { sentence } from "./sentence.js";
import { comparisonText, inBackticks } from "./text.js";

const PACKAGES = ["@acme/errors-catalog", "@acme/errors-types"];

describe("a comparison with a change of every gravity", () => {
  test("as text", async () => {
    await expect(`${comparisonText(everyGravity())}\n`).toMatchFileSnapshot("golden/comparison.txt");
  });

  test("as Markdown", async () => {
    await expect(`${comparisonMarkdown(everyGravity())}\n`).toMatchFileSnapshot("golden/comparison.md");
  });

  test("as an entry of a changelog", async () => {
    await expect(`${changelogEntry(everyGravity())}\n`).toMatchFileSnapshot("golden/changelog-entry.md");
  });

  test("as JSON", async () => {
    const text = JSON.stringify(comparisonReport(everyGravity()), null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot("golden/comparison.json");
  });

  test("as a changeset, which changesets reads as it is meant", async () => {
    const text = changesetText(everyGravity(), PACKAGES);
    await expect(text).toMatchFileSnapshot("golden/changeset.md");
    const { releases, summary } = parse(text);
    expect(releases).toEqual(PACKAGES.map((name) => ({ name, type: "major" })));
    expect(text.endsWith(`${summary}\n`)).toBe(true);
  });
});

test("a comparison without changes says so", () => {
  const comparison = sampleComparison({}, {});
  const says = "The contract did not change from `v1.2.0` to `errors/catalog.yaml`.";
  expect(comparisonText(comparison)).toBe(says);
  expect(comparisonMarkdown(comparison)).toBe(`### Contract\n\n${says}`);
  expect(comparisonReport(comparison)).toMatchObject({ bump: "none", release: "none", changes: [] });
});

test("before 1.0 the headline says why the release is smaller", () => {
  const comparison = sampleComparison(
    { errors: "a: { status: 410, title: A, detail: A. }" },
    {},
    { release: "minor" },
  );
  expect(comparisonText(comparison)).toContain(
    "1 change from `v1.2.0` to `errors/catalog.yaml` asks for a minor release: they would be major, but this is before 1.0.",
  );
});

test("many changes of texts are counted in a changeset, and many of anything are cut short in a pull request", () => {
  const errors = (title: string) =>
    Array.from({ length: 120 }, (_, index) => `e${index}: { status: 410, title: ${title}, detail: A. }`).join(
      ", ",
    );
  const comparison = sampleComparison({ errors: errors("A") }, { errors: errors("B") });
  expect(changesetText(comparison, PACKAGES)).toMatch(/\n- 120 changes of texts and order\.\n$/);
  const items = comparisonMarkdown(comparison).match(/^- /gm);
  expect(items).toHaveLength(101);
  expect(comparisonMarkdown(comparison)).toContain("- and 20 more");
});

test("every kind of change is a whole sentence", () => {
  for (const kind of Object.keys(CHANGE_KINDS) as ChangeKind[]) {
    const change = changeOf(kind, { code: "a_code", name: "a name", from: "before", to: { after: 1 } });
    const text = sentence(change, inBackticks);
    expect(text).toMatch(/^`a_code` [a-z]/);
    expect(text).not.toMatch(/[{}](?!"|`)|undefined|\.$/);
  }
});

describe("texts of a catalog", () => {
  const hostile = fc.string({
    unit: fc.constantFrom("`", "``", "*", "_", "<b>", "|", "\n", "\u001b[31m", "a", " ", "\u202e"),
  });
  const change = (text: string) => changeOf("text-changed", { code: "a", name: text });

  test("stay within their code span", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = codeSpan(text);
        const [, fence = "", inside = ""] = /^(`+)([\s\S]*?[^`])\1$/.exec(span) ?? [];
        // CommonMark 0.31, section 6.1: a code span ends at the next run of as many backticks
        expect(inside.match(/`+/g)?.map((run) => run.length) ?? []).not.toContain(fence.length);
        expect(span).not.toContain("\n");
      }),
    );
  });

  test("tell a terminal nothing", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(sentence(change(text), inBackticks)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });

  test("that are long are cut", () => {
    expect(sentence(change("x".repeat(500)), inBackticks).length).toBeLessThan(160);
  });
});
