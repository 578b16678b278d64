import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { apply } from "./apply.js";
import { Listing } from "./listing.js";
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
  return apply(planned).changes.map(({ action, path }) => `${action} ${path.slice(folder.length + 1)}`);
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

  test("moves a folder that was not there as a whole, and fills one that was", () => {
    write({ "apis/one/a.ts": "1" });
    write({ "apis/one/a.ts": "1", "apis/one/b.ts": "1", "apis/two/a.ts": "2", "apis/two/deep/b.ts": "3" });
    expect(read("apis/one/b.ts")).toBe(text("1"));
    expect(read("apis/two/a.ts")).toBe(text("2"));
    expect(read("apis/two/deep/b.ts")).toBe(text("3"));
    expect(readdirSync(folder).sort()).toEqual([MANIFEST, "apis"]);
  });

  test("says how many files were changed where something came into its way", () => {
    const files = ["a/1.ts", "a/2.ts", "b/1.ts"].map((path) => ({ path, text: text("1") }));
    const planned = plan([{ target: "types", folder, files }]);
    const [first] = planned.folders;
    if (first === undefined) throw new Error("nothing is planned");
    // somebody puts a folder there while the files are written: at the moment that the manifest is
    const inTheWay = {
      get text() {
        mkdirSync(join(folder, "b"));
        writeFileSync(join(folder, "b/mine.txt"), "mine");
        return "{}";
      },
    };
    const changes = first.changes.map((change) =>
      change.path.endsWith(MANIFEST)
        ? Object.defineProperties({ ...change }, Object.getOwnPropertyDescriptors(inTheWay))
        : change,
    );
    const disturbed = { ...planned, changes, folders: [{ ...first, changes }] };
    expect(() => apply(disturbed)).toThrow(
      /b cannot be written: there is a folder in its place; remove it\.\n2 of 4 files were changed before/,
    );
    expect(read("b/mine.txt")).toBe("mine");
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

  test("is made anew where another run was quicker", () => {
    write({ "a.ts": "1", "b.ts": "1" });
    const files = [{ path: "c.ts", text: text("1") }];
    const planned = plan([{ target: "types", folder, files }]);
    write({ "b.ts": "2", "d.ts": "1" });
    apply(planned);
    expect(readdirSync(folder).sort()).toEqual([MANIFEST, "c.ts"]);
  });

  test("replaces a file without a mark as long as nobody changed it", () => {
    const put = (body: string) =>
      apply(plan([{ target: "types", folder, files: [{ path: "data.json", text: body }] }]));
    put('{"a":1}');
    put('{"a":2}');
    expect(read("data.json")).toBe('{"a":2}');
    writeFileSync(join(folder, "data.json"), '{"mine":1}');
    expect(() => put('{"a":3}')).toThrow(/written by hand/);
    expect(read("data.json")).toBe('{"mine":1}');
  });

  test("renames by case only", () => {
    write({ "Shop.ts": "1" });
    write({ "shop.ts": "1" });
    expect(readdirSync(folder).sort()).toEqual([MANIFEST, "shop.ts"]);
  });
});

describe("what is refused", () => {
  test.each([
    "../x.ts",
    "a/../../x.ts",
    "/etc/x.ts",
    "a//b.ts",
    "./a.ts",
    "a\\b.ts",
    "\\\\evil\\share",
    "C:x.ts",
    "..%2fx.ts",
    "x\u0000.ts",
    "a\nb.ts",
    "us\u0435r.ts",
    "--config=x.js",
    "con.ts",
    "errors/AUX",
    "x.",
    "",
    "x".repeat(300),
  ])("the path %j", (path) => {
    expect(() => write({ [path]: "1" })).toThrow(/cannot be the path of a generated file/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["apis/Shop.ts", "apis/shop.ts"],
    ["Apis/shop.ts", "apis/shop.ts"],
    ["apis.ts", "Apis.ts/shop.ts"],
    [MANIFEST, MANIFEST],
  ])("%s beside %s", (a, b) => {
    const files = [a, b].map((path) => ({ path, text: text("1") }));
    expect(() => plan([{ target: "types", folder, files }])).toThrow(`${a} and ${b} cannot both be`);
  });

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

  test("a file that was generated once, and that somebody wrote anew", () => {
    write({ "a.ts": "1" });
    writeFileSync(join(folder, "a.ts"), "export const mine = 1;\n");
    expect(() => write({ "a.ts": "2" })).toThrow(/written by hand/);
    expect(read("a.ts")).toBe("export const mine = 1;\n");
  });

  test("a link in the place of a file", () => {
    writeFileSync(join(folder, "elsewhere"), text("old"));
    mkdirSync(join(folder, "out"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "out", "a.ts"));
    const files = [{ path: "a.ts", text: text("1") }];
    expect(() => plan([{ target: "types", folder: join(folder, "out"), files }])).toThrow(/symbolic link/);
    expect(read("elsewhere")).toBe(text("old"));
  });

  test("a link in the place of a file that goes", () => {
    write({ "a.ts": "1", "b.ts": "1" });
    renameSync(join(folder, "b.ts"), join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "b.ts"));
    expect(() => write({ "a.ts": "1" })).toThrow(/symbolic link/);
    expect(read("elsewhere")).toBe(text("1"));
  });

  test("a link on the way to the folder", () => {
    mkdirSync(join(folder, "real", "out"), { recursive: true });
    symlinkSync(join(folder, "real"), join(folder, "link"));
    const relative = (path: string) => () => new Listing(path, folder);
    expect(relative("real/out")).not.toThrow();
    expect(relative("link/out")).toThrow(/link is a symbolic link/);
    expect(relative("link")).toThrow(/symbolic link/);
    expect(relative("real/../link/out")).toThrow(/symbolic link/);
    // from a folder beside it, and by an absolute path within the start folder
    expect(() => new Listing("../link/out", join(folder, "real"))).toThrow(/symbolic link/);
    expect(() => new Listing(join(folder, "link", "out"), folder)).toThrow(/symbolic link/);
    // above the start folder, and in an absolute path elsewhere: the machine's own affair, but for the folder itself
    expect(() => new Listing("out", join(folder, "link"))).not.toThrow();
    expect(() => new Listing(join(folder, "link", "out"), join(folder, "real"))).not.toThrow();
    expect(() => new Listing(join(folder, "link"), join(folder, "real"))).toThrow(/symbolic link/);
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

  // a place where nobody may write, not even root; whoever runs the tests elsewhere reads why there is one less
  const hasProc = existsSync("/proc/self");
  test.skipIf(!hasProc)(
    `a folder that cannot be made${hasProc ? "" : " (skipped: there is no /proc here)"}`,
    () => {
      const files = [{ path: "a.ts", text: text("1") }];
      expect(() => apply(plan([{ target: "types", folder: "/proc/errors", files }]))).toThrow(
        /\/proc\/errors.* cannot be written/,
      );
    },
  );
});
