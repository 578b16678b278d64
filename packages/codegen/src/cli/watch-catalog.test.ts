import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { shopCatalog } from "../testing/shop-catalog.js";
import { SpawnedCli } from "../testing/spawn-cli.js";

// Real files, and a process of its own: what comes is waited for, however long it takes.

const api = (code: string) => `{ dialect: house, errors: [${code}] }\n`;
const base = (detail: string) => `errors: { base_error: { status: 410, title: Gone, detail: ${detail} } }\n`;
const tea = (member: string) => `export interface Tea { readonly ${member}?: string }\n`;

/** What somebody does in the folder of the catalog, one after the other, and what is written then. */
const STEPS: readonly { what: string; act: (folder: Folder) => void; says: RegExp }[] = [
  {
    what: "the first file of a folder that was not there",
    act: (folder) => folder.write("apis/depot.yaml", api("conflict")),
    says: /create {2}out\/types\/apis\/depot\.ts/,
  },
  {
    what: "a changed file",
    act: (folder) => folder.write("apis/depot.yaml", api("bad_request")),
    says: /update {2}out\/types\/apis\/depot\.ts/,
  },
  {
    what: "a new file",
    act: (folder) => folder.write("apis/second.yaml", api("conflict")),
    says: /create {2}out\/types\/apis\/second\.ts/,
  },
  {
    what: "a file that is replaced, as editors do",
    act: (folder) => {
      folder.write("apis/second.tmp", api("bad_request"));
      renameSync(folder.at("apis/second.tmp"), folder.at("apis/second.yaml"));
    },
    says: /update {2}out\/types\/apis\/second\.ts/,
  },
  {
    what: "a file that goes",
    act: (folder) => rmSync(folder.at("apis/second.yaml")),
    says: /delete {2}out\/types\/apis\/second\.ts/,
  },
  {
    what: "a file in a new folder, with details in TypeScript",
    act: (folder) => {
      folder.write("errors/deep/tea.ts", tea("kind"));
      const details = "details: ./tea.ts#Tea";
      folder.write(
        "errors/deep/tea.yaml",
        `teapot: { status: 418, title: Teapot, detail: Short., ${details} }\n`,
      );
    },
    says: /create {2}out\/types\/errors\/\S*tea\.ts/,
  },
  {
    what: "a change of those details",
    act: (folder) => folder.write("errors/deep/tea.ts", tea("sort")),
    says: /update {2}out\/types\/errors\/\S*tea\.ts/,
  },
  {
    what: "that the catalog extends another one",
    act: (folder) => {
      folder.write("base/more.yaml", base("Gone."));
      folder.write("catalog.yaml", "extends: ./base/more.yaml\n");
    },
    says: /create {2}out\/types\/errors\/more\.ts/,
  },
  {
    what: "a change of that one",
    act: (folder) => folder.write("base/more.yaml", base("Gone for good.")),
    says: /update {2}out\/types\/errors\/more\.ts/,
  },
];

class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  at(path: string): string {
    return join(this.path, path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }
}

/** Starts to watch; what has changed from now on cannot be missed. */
async function watching(folder: Folder, ...more: string[]): Promise<SpawnedCli> {
  const args = ["generate", "--out", "out", "--target", "types", "--watch", ...more];
  const spawned = new SpawnedCli(args, { cwd: folder.path });
  await spawned.until("stderr", /Watching catalog\.yaml/);
  spawned.stdout = "";
  return spawned;
}

test("generate --watch sees what changes, and ends with Ctrl-C", async () => {
  const folder = new Folder(shopCatalog());
  rmSync(folder.at("apis"), { recursive: true });
  const spawned = await watching(folder);
  for (const { what, act, says } of STEPS) {
    act(folder);
    await spawned.until("stdout", says).catch((error) => {
      throw new Error(`It does not see ${what}.`, { cause: error });
    });
  }
  spawned.process.kill("SIGINT");
  expect(await spawned.ended).toBe(0);
}, 120_000);

test("generate --watch goes on after findings and a refused output", async () => {
  const mine = "export const mine = 1;\n";
  const folder = new Folder(shopCatalog({ "apis/depot.yaml": api("nothing"), "out/types/index.ts": mine }));
  const spawned = new SpawnedCli(["generate", "--out", "out", "--target", "types", "--watch"], {
    cwd: folder.path,
  });
  await spawned.until("stderr", /nothing[\s\S]*no file was changed[\s\S]*Watching/);
  folder.write("apis/depot.yaml", api("conflict"));
  await spawned.until("stderr", /index\.ts was written by hand/);
  rmSync(folder.at("out/types/index.ts"));
  folder.write("apis/depot.yaml", api("bad_request"));
  await spawned.until("stdout", / created, of/);
  folder.write("apis/depot.yaml", "{ dialect: house, errors: [");
  await spawned.until("stderr", /depot\.yaml:1:\d+ {2}error {2}syntax/);
  spawned.process.kill("SIGTERM");
  expect(await spawned.ended).toBe(0);
}, 120_000);

test("generate --watch --json prints a line for each run", async () => {
  const folder = new Folder(shopCatalog());
  const spawned = await watching(folder, "--json");
  folder.write("apis/depot.yaml", api("bad_request"));
  const line = await spawned.until("stdout", /^.*\n/);
  expect(JSON.parse(line)).toMatchObject({ ok: true, counts: { create: 0, delete: 0 } });
  spawned.process.kill("SIGINT");
  expect(await spawned.ended).toBe(0);
});
