import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { apply } from "./apply.js";
import { MANIFEST } from "./manifest.js";
import { OutputError } from "./output-error.js";
import { plan } from "./plan.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (body: string) => `// @generated from x.yaml\n${body}\n`;
const read = (path: string) => readFileSync(join(folder, path), "utf8");

/** Makes the folder hold these files and no other generated ones. */
function write(files: Readonly<Record<string, string>>, target = "types") {
  const planned = plan([
    { target, folder, files: Object.entries(files).map(([path, body]) => ({ path, text: text(body) })) },
  ]);
  apply(planned);
  return planned.changes.map(({ action, path }) => `${action} ${path.slice(folder.length + 1)}`);
}

describe("a plan that is applied", () => {
  test("creates files and folders, and lists them", () => {
    expect(write({ "a.ts": "1", "deep/er/b.ts": "2" })).toEqual([
      "create a.ts",
      "create deep/er/b.ts",
      `create ${MANIFEST}`,
    ]);
    expect(read("deep/er/b.ts")).toBe(text("2"));
  });

  test("is empty the second time", () => {
    write({ "a.ts": "1" });
    expect(write({ "a.ts": "1" })).toEqual([]);
  });

  test("updates what changed only", () => {
    write({ "a.ts": "1", "b.ts": "1" });
    expect(write({ "a.ts": "1", "b.ts": "2" })).toEqual(["update b.ts", `update ${MANIFEST}`]);
  });

  test("deletes what it wrote and nobody changed", () => {
    write({ "a.ts": "1", "b.ts": "1" });
    expect(write({ "a.ts": "1" })).toContain("delete b.ts");
    expect(existsSync(join(folder, "b.ts"))).toBe(false);
  });

  test("keeps a file that somebody changed since", () => {
    write({ "a.ts": "1", "b.ts": "1" });
    writeFileSync(join(folder, "b.ts"), "mine now");
    expect(write({ "a.ts": "1" })).not.toContain("delete b.ts");
    expect(read("b.ts")).toBe("mine now");
  });

  test("never deletes outside its folder, whatever the list says", () => {
    const outside = join(folder, "outside.ts");
    writeFileSync(outside, "keep");
    mkdirSync(join(folder, "out"));
    writeFileSync(
      join(folder, "out", MANIFEST),
      JSON.stringify({ files: { "../outside.ts": "6ca7ea2feefc88ec" } }),
    );
    apply(plan([{ target: "types", folder: join(folder, "out"), files: [] }]));
    expect(readFileSync(outside, "utf8")).toBe("keep");
  });

  test("leaves no temporary file behind", () => {
    write({ "a.ts": "1" });
    expect(readdirSync(folder).sort()).toEqual([MANIFEST, "a.ts"]);
  });
});

describe("what is refused", () => {
  test("a file written by hand is in the way", () => {
    writeFileSync(join(folder, "a.ts"), "export const mine = 1;\n");
    expect(() => write({ "a.ts": "1", "b.ts": "1" })).toThrow(/written by hand/);
    expect(read("a.ts")).toBe("export const mine = 1;\n");
    expect(existsSync(join(folder, "b.ts"))).toBe(false);
  });

  test("a folder that holds another target", () => {
    write({ "a.ts": "1" }, "types");
    expect(() => write({ "b.ts": "1" }, "server")).toThrow(/holds the target `types`/);
    expect(read("a.ts")).toBe(text("1"));
    expect(existsSync(join(folder, "b.ts"))).toBe(false);
  });

  test("a link below the folder", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "errors-elsewhere-"));
    symlinkSync(elsewhere, join(folder, "errors"));
    expect(() => write({ "errors/a.ts": "1" })).toThrow(/symbolic link/);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  test("a file where a folder should be", () => {
    writeFileSync(join(folder, "errors"), "");
    expect(() => write({ "a.ts": "1", "errors/a.ts": "1" })).toThrow(OutputError);
    expect(existsSync(join(folder, "a.ts"))).toBe(false);
  });

  test("a folder where a file should be", () => {
    mkdirSync(join(folder, "a.ts"));
    expect(() => write({ "a.ts": "1" })).toThrow(OutputError);
  });

  // a place where nobody may write, not even root
  test.skipIf(!existsSync("/proc/self"))("a folder that cannot be made", () => {
    const files = [{ path: "a.ts", text: text("1") }];
    expect(() => apply(plan([{ target: "types", folder: "/proc/errors", files }]))).toThrow(
      /\/proc\/errors.* cannot be written/,
    );
  });
});
