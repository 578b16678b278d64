import { describe, expect, test } from "vitest";
import { normalize } from "./catalog/normalize/normalize.js";
import { rules } from "./catalog/rules/index.js";
import { targets } from "./targets/index.js";
import { counted } from "./testing/counted.js";
import { manyErrors } from "./testing/many-errors.js";

// Twice the errors are twice the work: what looks at every error for each error would be four times as much.
const FEW = 40;
const MOST_GROWTH = 2.2;

async function growth(work: (amount: number) => number | Promise<number>): Promise<number> {
  return (await work(2 * FEW)) / (await work(FEW));
}

describe("the work grows with the number of errors, not with its square", () => {
  test("normalize", async () => {
    const looks = (amount: number) => {
      const { data, looks } = counted(manyErrors(amount));
      normalize(data);
      return looks();
    };
    expect(await growth(looks)).toBeLessThan(MOST_GROWTH);
  });

  test.each(rules.map((rule) => ({ rule: rule.name, check: rule.check })))(
    "rule $rule",
    async ({ check }) => {
      const looks = (amount: number) => {
        const loaded = counted(manyErrors(amount));
        const catalog = counted(normalize(manyErrors(amount)).catalog);
        check(catalog.data, loaded.data);
        return 1 + loaded.looks() + catalog.looks();
      };
      expect(await growth(looks)).toBeLessThan(MOST_GROWTH);
    },
  );

  test.each(targets.map((target) => ({ target })))("target $target.name", async ({ target }) => {
    const looks = async (amount: number) => {
      const { data, looks } = counted(normalize(manyErrors(amount)).catalog);
      await target.emit(data, {});
      return looks();
    };
    expect(await growth(looks)).toBeLessThan(MOST_GROWTH);
  });
});
