import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { makeFolder } from "./make-folder.js";

const SOURCE = fileURLToPath(new URL("make-folder.ts", import.meta.url));

/** The module alone, for Node.js: the package has it among others in one file, and does not export it. */
async function buildAlone(file: string): Promise<string> {
  const resolve = { extensionAlias: { ".js": [".ts"] } };
  await build({ input: SOURCE, platform: "node", resolve, output: { file } });
  return file;
}

test("runs that begin at the same moment make the same folders", async () => {
  const folder = temporaryFolder({});
  const deep = join(folder, "a/".repeat(1500));
  const built = await buildAlone(join(folder, "make-folder.mjs"));
  // all of them begin when the signal is given
  const program = `
    import { existsSync } from "node:fs";
    import { makeFolder } from ${JSON.stringify(built)};
    while (!existsSync(${JSON.stringify(join(folder, "go"))}));
    makeFolder(${JSON.stringify(deep)}, ${JSON.stringify(folder)});`;
  const runs = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "ignore", "pipe"] }),
  );
  const ended = runs.map(async (run) => {
    let says = "";
    run.stderr.on("data", (chunk) => {
      says += chunk;
    });
    await once(run, "close");
    return says;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  writeFileSync(join(folder, "go"), "");
  expect(await Promise.all(ended)).toEqual(["", "", ""]);
  expect(statSync(deep).isDirectory()).toBe(true);
}, 60_000);

test("a link that leads to a folder is none below the root, and one above it", () => {
  const folder = temporaryFolder({});
  mkdirSync(join(folder, "real"));
  symlinkSync(join(folder, "real"), join(folder, "link"));
  expect(() => makeFolder(join(folder, "link/a"), folder)).toThrow(/is no folder: remove it/);
  makeFolder(join(folder, "link/a"), join(folder, "link/a"));
  expect(statSync(join(folder, "real/a")).isDirectory()).toBe(true);
});

test("a link that leads nowhere is said, and not tried for ever", () => {
  const folder = temporaryFolder({});
  symlinkSync(join(folder, "nowhere"), join(folder, "link"));
  expect(() => makeFolder(join(folder, "link/a"), join(folder, "link/a"))).toThrow(/EEXIST/);
});
