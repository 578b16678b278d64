import { describe, it } from "vitest";

/** Set where every engine must be there, as in CI. */
const REQUIRED = process.env.REQUIRE_DATABASES === "1";

/**
 * The tests of an engine that not every machine has. Where it is missing, that is said in one line; where it must not be
 * missing (`REQUIRE_DATABASES=1`), it is a failure.
 */
export function describeEngine<Engine>(
  name: string,
  engine: Engine | undefined,
  missing: string,
  tests: (engine: Engine) => void,
): void {
  if (engine !== undefined) {
    describe(name, () => tests(engine));
  } else if (REQUIRED) {
    it(`${name} is there`, () => {
      throw new Error(`${missing}, and REQUIRE_DATABASES=1 says that it must be there`);
    });
  } else {
    process.stdout.write(`SKIPPED: the tests with ${name}: ${missing}\n`);
    describe.skip(`${name}: ${missing}`, () => it("is missing", () => undefined));
  }
}
