import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { texts } from "./read-texts.js";

describe("texts", () => {
  it.each<[unknown, string[], string[] | undefined]>([
    ["limit 5 of 10", ["limit ", " of ", ""], ["5", "10"]],
    ["limit  of ", ["limit ", " of ", ""], ["", ""]],
    ["limit 5", ["limit ", " of ", ""], undefined],
    ["a-b-c", ["", "-", ""], ["a", "b-c"]],
    ["[x]", ["[", "]"], ["x"]],
    ["[", ["[", "["], undefined],
    ["aba", ["ab", "ba"], undefined],
    ["a:b", ["a", ":", "b"], ["", ""]],
    ["a:b", ["a", ":b", "b"], undefined],
    ["ab", ["", "", ""], ["", "ab"]],
    ["same", ["same"], []],
    ["other", ["same"], undefined],
    ["", [""], []],
    ["", ["", ""], [""]],
    [7, ["", ""], undefined],
    [null, ["", ""], undefined],
  ])("%j by %j → %j", (value, literals, expected) => {
    expect(texts(value, literals)).toEqual(expected);
  });

  it("finds what was put in, if it holds none of the literals", () => {
    const word = fc.stringMatching(/^[a-z]*$/);
    const literal = fc.stringMatching(/^[-: ]+$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, literal), { minLength: 1 }), word, (pairs, last) => {
        const words = [...pairs.map(([one]) => one), last];
        const literals = ["", ...pairs.map(([, between]) => between), ""];
        const text = pairs.map(([one, between]) => one + between).join("") + last;
        expect(texts(text, literals)).toHaveLength(words.length);
        expect(texts(text, literals)?.[0]).toBe(words[0]);
        expect(
          texts(text, literals)
            ?.map((found, at) => (literals[at] ?? "") + found)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
