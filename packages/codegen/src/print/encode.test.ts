import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  jsComment,
  jsDoc,
  jsLineComment,
  jsString,
  jsStringOfJson,
  jsTemplatePart,
  jsValue,
  propertyName,
} from "./encode.js";

const anyText: fc.Arbitrary<string> = fc.string({ unit: "binary" });

describe("jsString", () => {
  test.each([
    ["plain", '"plain"'],
    ['a "quoted" \\ one', '"a \\"quoted\\" \\\\ one"'],
    ["line\nbreak\u2028and\u2029more", '"line\\nbreak\\u2028and\\u2029more"'],
    ["right\u202eto left", '"right\\u202eto left"'],
    ["zero\u200bwidth\ufeff", '"zero\\u200bwidth\\ufeff"'],
    ["lone \ud800 surrogate", '"lone \\ud800 surrogate"'],
    ["größer 日本 🙂", '"größer 日本 🙂"'],
  ])("%j", (text, want) => expect(jsString(text)).toBe(want));

  test("evaluates to the very text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(new Function(`return ${jsString(text)}`)()).toBe(text);
      }),
    );
  });
});

describe("jsTemplatePart", () => {
  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what is escaped
    ['a `${b}` \\ "c"\n', 'a \\`\\${b}\\` \\\\ "c"\\n'],
    ["$", "$"],
    ["\u2028\ufeff\ud800", "\\u2028\\ufeff\\ud800"],
  ])("%j", (text, want) => expect(jsTemplatePart(text)).toBe(want));

  test("evaluates to the very text, before and behind an expression", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, behind) => {
        const literal = `\`${jsTemplatePart(before)}\${0}${jsTemplatePart(behind)}\``;
        expect(new Function(`return ${literal}`)()).toBe(`${before}0${behind}`);
      }),
    );
  });
});

test("jsStringOfJson evaluates to the very text", () => {
  expect(jsStringOfJson(',"it\'s":')).toBe("',\"it\\'s\":'");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(new Function(`return ${jsStringOfJson(text)}`)()).toBe(text);
    }),
  );
});

test("jsLineComment is one line", () => {
  expect(jsLineComment("a\r\nb\u2028c\u0085d\u202e.yaml")).toBe("a b c d.yaml");
});

describe("jsValue", () => {
  test("evaluates to the very value, `__proto__` included", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("a", "__proto__", '{"__proto__":1}'), (value, key) => {
        const whole = JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify({ value, key })}}`);
        expect(new Function(`return ${jsValue(whole)}`)()).toEqual(whole);
      }),
    );
  });
});

describe("propertyName", () => {
  test.each([
    ["limit", "limit"],
    ["$ref", "$ref"],
    ["class", "class"],
    ["per-page", '"per-page"'],
    ["0", '"0"'],
    ["", '""'],
    ["größe", '"größe"'],
    ['a"b', '"a\\"b"'],
  ])("%j", (name, want) => expect(propertyName(name)).toBe(want));
});

describe("jsComment", () => {
  test.each([
    { what: "plain", text: "What happened.", want: ["What happened."] },
    {
      what: "paragraphs, each on one line as far as it goes",
      text: "One.\n\nTwo.\r\nThree.",
      want: ["One.", "", "Two. Three."],
    },
    { what: "no end of the comment", text: "a */ b **/", want: ["a *\\/ b **\\/"] },
    {
      what: "no tag",
      text: "@deprecated\n\n  @type {x}\n\nme@example.org",
      want: ["\\@deprecated", "", "  \\@type {x}", "", "me@example.org"],
    },
    {
      what: "every kind of line break",
      text: "a\u2028@b\u2029c\rd\u0085e",
      want: ["a \\@b c d e"],
    },
    {
      what: "no tag within a line",
      text: "see @deprecated, `@x` or a@b",
      want: ["see \\@deprecated, `@x` or a@b"],
    },
    { what: "nothing hidden", text: "a\u202eb\u0000c\u0007*\u200b/\ud800\ufeff", want: ["abc*\\/"] },
    { what: "letters that are joined", text: "👩‍🔬 نامه‌ای", want: ["👩‍🔬 نامه‌ای"] },
    { what: "nothing", text: "", want: [""] },
  ])("$what", ({ text, want }) => expect(jsComment(text)).toEqual(want));

  test("wraps prose at spaces, and lists under their first word", () => {
    const prose = "word ".repeat(40).trim();
    expect(jsComment(prose).every((line) => line.length <= 100)).toBe(true);
    expect(jsComment(prose).join(" ")).toBe(prose);
    expect(jsComment(`- ${prose}`)[1]).toMatch(/^ {2}word/);
  });

  test("leaves code and tables alone", () => {
    const code = ["```", `x${" y".repeat(80)}`, "```", `| ${"cell | ".repeat(20)}`.trim()];
    expect(jsComment(code.join("\n"))).toEqual(code);
  });

  test("a word that is moved to the start of a line is no tag", () => {
    const lines = jsComment(`${"x".repeat(98)} @deprecated now`);
    expect(lines).toEqual(["x".repeat(98), "\\@deprecated now"]);
  });

  test("no text gets out of its comment", () => {
    const nasty = fc.array(fc.constantFrom("*", "/", "@", "\n", "\r", "\u2028", " ", "x", "\u0000", "*/"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(nasty, (pieces) => {
        const comment = jsDoc(jsComment(pieces.join("")));
        expect(comment.indexOf("*/")).toBe(comment.length - 3);
        for (const line of jsComment(pieces.join("")))
          expect(line).not.toMatch(/(?:^|\s)@|[\n\r\u2028\u2029]/);
        expect(new Function(`${comment}return 1`)()).toBe(1);
      }),
    );
  });
});

test("jsDoc", () => {
  expect(jsDoc([])).toBe("");
  expect(jsDoc(["One."])).toBe("/** One. */\n");
  expect(jsDoc(["One.", "", "@deprecated"])).toBe("/**\n * One.\n *\n * @deprecated\n */\n");
});
