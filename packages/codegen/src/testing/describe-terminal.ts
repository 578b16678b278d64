import { spawnSync } from "node:child_process";
import { describe, it } from "vitest";

/** `script` of util-linux gives a program a terminal; CI on Linux has it. */
const isThere = /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "");
const isRequired = process.env["CI"] !== undefined && process.platform === "linux";

/** Tests that need a terminal. Where none can be made, that is said in one line. */
export function describeTerminal(name: string, tests: () => void): void {
  if (isThere || isRequired) {
    describe(name, tests);
    return;
  }
  process.stdout.write(`SKIPPED: ${name}: the program script of util-linux is missing\n`);
  describe.skip(name, () => it("needs script of util-linux", () => undefined));
}
