import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The packages are tested from their sources, not from what was built last. Only conditions that Node has not by itself:
// these also reach what Node loads, where `import` would give a `require` the wrong kind of module.
const conditions = ["@org/source", "node"];

const WITH_TYPE_TESTS = ["packages/server", "packages/client", "packages/testing", "tools/conformance"];

/** Tests stand beside what they test; `*.test-d.ts` are checked by the compiler, never run. */
function project(folder: string) {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  return {
    root: folder,
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      // test files share what they import: loading the compiler for each of them would take most of the time
      isolate: false,
      setupFiles: [fileURLToPath(new URL("tools/fast-check.setup.ts", import.meta.url))],
      include: ["src/**/*.test.ts"],
      // properties with a thousand runs take their time on a busy machine
      testTimeout: 60_000,
      hookTimeout: 60_000,
      typecheck: {
        enabled: WITH_TYPE_TESTS.includes(folder),
        include: ["src/**/*.test-d.ts"],
        tsconfig: "tsconfig.json",
      },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      "packages/types",
      "packages/server",
      "packages/client",
      "packages/codegen",
      "packages/testing",
      "tools/bench",
      "tools/clients",
      "tools/conformance",
      "tools/databases",
      "tools/languages",
      "tools/openapi",
      "tools/reference",
      "tools/release",
      "tools/servers",
      "tools/tour",
    ].map(project),
    maxWorkers: 2,
    // what passes is not worth a line: servers under test log their errors
    silent: "passed-only",
    slowTestThreshold: 10_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
  },
});
