import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runWithPnpm } from "./command.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = join(ROOT, ".github/workflows");

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const workflows = readdirSync(FOLDER).map((file) => {
  const workflow = parse(readFileSync(join(FOLDER, file), "utf8")) as Workflow;
  return { file, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
});

const { scripts, packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

describe.each(workflows)("$file", ({ workflow, steps }) => {
  const lines = steps
    .flatMap(({ run, with: options }) => [run, options?.["version"], options?.["publish"]])
    .filter(Boolean);

  test("runs scripts that exist, with the pnpm of the workspace", () => {
    for (const line of lines as string[]) {
      for (const [pnpm] of line.matchAll(/pnpm@[\d.]+\d/g)) expect(pnpm).toBe(packageManager);
      const named = [...line.matchAll(/pnpm (?!-)([\w:-]+)/g)].map(([, name]) => name!);
      expect(named.filter((name) => !(name in scripts) && name !== "install")).toEqual([]);
      for (const [, file] of line.matchAll(/bash (\S+)/g))
        expect(readFileSync(join(ROOT, file!), "utf8")).toMatch(/^#!/);
    }
    expect(lines.length).toBeGreaterThan(0);
  });

  test("may do no more than it needs", () => {
    expect(workflow.permissions).not.toMatchObject({ contents: "write" });
    expect(workflow.permissions).not.toBe("write-all");
  });
});

test("what is released says where it was built", async () => {
  const { workflow } = workflows.find(({ file }) => file === "release.yml")!;
  const job = workflow.jobs["release"];
  expect(job!.permissions).toMatchObject({ "id-token": "write" });
  const { env } = job!.steps.find(({ uses }) => uses?.startsWith("changesets/action@"))!;
  const variables = Object.entries(env!).filter(([, value]) => value === "true");
  expect(variables).toHaveLength(1);

  // the pnpm in use obeys this variable: elsewhere than in such a workflow it refuses to publish then
  const folder = mkdtempSync(join(tmpdir(), "errors-provenance-"));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "@org/errors-nothing", version: "0.0.0" }),
  );
  writeFileSync(
    join(folder, ".npmrc"),
    "@org:registry=http://127.0.0.1:9/\n//127.0.0.1:9/:_authToken=anybody\n",
  );
  const outside = { CI: undefined, GITHUB_ACTIONS: undefined, GITLAB_CI: undefined };
  const publish = runWithPnpm("pnpm publish --no-git-checks", {
    cwd: folder,
    env: { ...outside, ...Object.fromEntries(variables) },
  });
  await expect(publish).rejects.toThrow(/provenance generation is not supported/);
  rmSync(folder, { recursive: true });
}, 60_000);
