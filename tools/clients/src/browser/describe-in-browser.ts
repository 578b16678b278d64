import { describe, test } from "vitest";
import { findBrowser } from "./find-browser.js";

/** Set where a browser must be there, as in CI. */
const REQUIRED = process.env.REQUIRE_BROWSER === "1";

/**
 * Tests that need a browser. Where none is installed, that is said in one line; where one must be (`REQUIRE_BROWSER=1`),
 * it is a failure.
 */
export function describeInBrowser(tests: (program: string) => void): void {
  const program = findBrowser();
  if (program !== undefined) {
    describe("Chromium", () => tests(program));
  } else if (REQUIRED) {
    test("Chromium is there", () => {
      throw new Error("No Chromium is installed, and REQUIRE_BROWSER=1 says that it must be there");
    });
  } else {
    process.stdout.write("SKIPPED: the tests in a browser: no Chromium is installed\n");
    describe.skip("Chromium: not installed", () => test("is missing", () => undefined));
  }
}
