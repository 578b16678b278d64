import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentsIn, ROOT } from "./document-home.js";

// The calls in docs/codegen are made in the order in which they stand there, in a folder that holds the files which the
// document shows. A document is what it is with all that the calls print: `vitest -u` writes it anew. Where a call fails
// and the document does not say so, nothing is written. The command is the one that was built last.

const FOLDER = "docs/codegen";
const DOCUMENTS = documentsIn(FOLDER);

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "errors-shell-"));
  symlinkSync(join(ROOT, "tools/conformance/node_modules"), join(home, "node_modules"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each(DOCUMENTS)(
  "$name: every call prints what is said",
  async ({ name, markdown, blocks }) => {
    const folder = join(home, name.replace(".md", ""));
    write(join(folder, "package.json"), "{}\n");
    let actual = "";
    let rest = markdown;
    blocks.forEach(({ language, file, text }, index) => {
      if (file !== undefined) write(join(folder, file), text);
      const next = blocks[index + 1];
      if (language !== "sh" || next?.language !== "text") return;
      const start = rest.indexOf(`\`\`\`text\n${next.text}`, rest.indexOf(text)) + "```text\n".length;
      actual += rest.slice(0, start) + runShell(text, folder);
      rest = rest.slice(start + next.text.length);
    });
    await expect(actual + rest).toMatchFileSnapshot(join(ROOT, FOLDER, name));
  },
  120_000,
);

test("there are calls", () => {
  const calls = DOCUMENTS.flatMap(({ blocks }) => blocks.filter(({ language }) => language === "sh"));
  expect(calls.length).toBeGreaterThanOrEqual(5);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Who commits, whatever the machine's own configuration says. */
const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.org",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.org",
};

/** More than any document takes; a call that hangs is no part of one. */
const LONGEST = 60_000;

/**
 * What the lines print, on stdout and stderr. `npx` takes a second to find what is right there.
 * @throws Error where a line, or a part of a pipe, fails: a document says that a call fails by `|| echo "exit code $?"`
 */
function runShell(text: string, cwd: string): string {
  const { INIT_CWD, FORCE_COLOR, DEBUG, ...env } = process.env;
  const PATH = [join(home, "node_modules/.bin"), dirname(process.execPath), env["PATH"]].join(delimiter);
  const script = `exec 2>&1\n${text.replaceAll(/npx (?=errors-codegen|tsc)/g, "")}`;
  const { stdout, status, signal, error } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
    cwd,
    env: { ...env, ...GIT, PATH },
    encoding: "utf8",
    timeout: LONGEST,
  });
  if (status === 0) return stdout;
  const how = error?.message ?? (signal === null ? `exits with ${status}` : `was ended by ${signal}`);
  throw new Error(`A call of the document fails (${how}):\n${text}\nIt prints:\n${stdout}`);
}
