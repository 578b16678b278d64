import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** What the compiler says of a program that has the package as it is built, and nothing of its sources. */
function compile(program: string): string {
  const home = mkdtempSync(join(tmpdir(), "errors-testing-"));
  mkdirSync(join(home, "node_modules/@org"), { recursive: true });
  symlinkSync(PACKAGE, join(home, "node_modules/@org/errors-testing"));
  for (const name of ["vitest", "expect"])
    symlinkSync(join(PACKAGE, "node_modules", name), join(home, "node_modules", name));
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
  writeFileSync(join(home, "program.ts"), program);
  const options = ["--strict", "--skipLibCheck", "--noEmit", "--module", "nodenext", "--target", "es2022"];
  try {
    execFileSync(process.execPath, [TSC, ...options, "--lib", "es2022,dom", "--types", "", "program.ts"], {
      cwd: home,
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  } finally {
    rmSync(home, { recursive: true });
  }
}

// Declarations that only add to those of another package get lost more easily than others.
test.each([
  ["vitest", "vitest"],
  ["jest", "expect"],
])(
  "the built entry `%s` adds its matchers to the types of %s",
  (entry, from) => {
    const program = (registered: string, member: string) => `import { expect } from "${from}";
import { fanfare } from "@org/errors-testing/apis";
${registered}
expect({}).toBeApiError("token_expired", { ${member}: 401 });
void expect(new Response()).toSendError(fanfare, "conflict");
expect({}).toEqual(expect.toBeApiError("conflict"));
`;
    const registered = `import "@org/errors-testing/${entry}";`;
    expect(compile(program(registered, "status"))).toBe("");
    expect(compile(program(registered, "satus"))).toContain("'satus' does not exist in type 'ExpectedError'");
    expect(compile(program("", "status"))).toContain("Property 'toBeApiError' does not exist");
  },
  60_000,
);
