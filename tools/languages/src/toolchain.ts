import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";

/** Which languages must be there, as in CI: `go,java`; `1` means all. */
const REQUIRED = (process.env.REQUIRE_LANGUAGES ?? "").split(",");

/**
 * The tests of a language whose tools not every machine has. Where one is missing, that is said in one line; where it
 * must not be missing (`REQUIRE_LANGUAGES`), it is a failure.
 */
export function describeLanguage(language: string, programs: readonly string[], tests: () => void): void {
  const missing = programs.filter((program) => !isInstalled(program));
  const problem = `no ${missing.join(", no ")} on this machine`;
  if (missing.length === 0) {
    describe(language, tests);
  } else if (REQUIRED.includes(language) || REQUIRED.includes("1")) {
    it(`${language} is there`, () => {
      throw new Error(`${problem}, and REQUIRE_LANGUAGES says that it must be there`);
    });
  } else {
    process.stdout.write(`SKIPPED: the tests of generated ${language}: ${problem}\n`);
    describe.skip(`${language}: ${problem}`, () => it("is missing", () => undefined));
  }
}

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? "")
    .split(":")
    .some((folder) => folder !== "" && existsSync(join(folder, program)));
}
