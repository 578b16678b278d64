import { OutputError } from "../output/output-error.js";
import { runtimePackage } from "../print/runtime-names.js";
import type { Manifest } from "./package-manifest.js";

const RUNTIMES: readonly string[] = (["types", "server", "client", "testing"] as const).map(runtimePackage);

/** How a dependency is named that is not taken from a registry by its version. */
const OTHER_PROTOCOL = /^[a-z]+:/;

/**
 * Brings what people have in a `package.json` up to what generated code needs, and leaves all else as it is: the version of
 * the runtime packages, siblings and entry points that are missing.
 *
 * @throws OutputError where it is of another package, or no JSON
 */
export function mergeManifest(text: string, wanted: Manifest, path: string): string {
  const current = parse(text, path);
  if (current["name"] !== wanted["name"]) {
    throw new OutputError(
      `${path} is that of the package ${String(current["name"])}, not of ${String(wanted["name"])}. Choose another --prefix, or another folder.\nNo file was changed.`,
    );
  }
  const exports = mergedExports(current["exports"], wanted["exports"]);
  const merged = {
    ...current,
    exports,
    ...mergedFiles(current, wanted, exports),
    ...mergedDependencies(current["dependencies"], wanted["dependencies"]),
  };
  if (JSON.stringify(merged) === JSON.stringify(current)) return text;
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  return `${JSON.stringify(merged, null, indent)}${text.endsWith("\n") ? "\n" : ""}`;
}

function parse(text: string, path: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new OutputError(
      `${path} is no JSON: ${(error as Error).message}. Mend it, and run this again.\nNo file was changed.`,
    );
  }
  return map(value);
}

/** Entry points that are missing; one that is there may lead elsewhere. */
function mergedExports(current: unknown, wanted: unknown): unknown {
  if (current === undefined) return wanted;
  // one entry point alone may be written without its subpath
  if (typeof current === "string" || !Object.keys(map(current)).every((key) => key.startsWith(".")))
    return current;
  return { ...map(current), ...missingIn(map(current), map(wanted)) };
}

/** Of an entry point that has come the file is published, too. */
function mergedFiles(
  current: Manifest,
  wanted: Manifest,
  exports: unknown,
): { readonly files?: readonly unknown[] } {
  const { files } = current;
  if (!Array.isArray(files) || !Array.isArray(wanted["files"])) return {};
  const come = Object.values(missingIn(map(current["exports"]), map(exports))).map(
    (path) => typeof path === "string" && path.replace(/^\.\//, ""),
  );
  const missing = wanted["files"].filter((file) => come.includes(file) && !files.includes(file));
  return missing.length === 0 ? {} : { files: [...files, ...missing] };
}

function mergedDependencies(current: unknown, wanted: unknown): Record<string, unknown> {
  if (wanted === undefined) return {};
  const before = map(current);
  const runtimes = Object.entries(map(wanted)).filter(([name]) => RUNTIMES.includes(name));
  const renewed = runtimes.filter(([name]) => !OTHER_PROTOCOL.test(String(before[name] ?? "")));
  return { dependencies: { ...before, ...missingIn(before, map(wanted)), ...Object.fromEntries(renewed) } };
}

function missingIn(
  current: Record<string, unknown>,
  wanted: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(wanted).filter(([key]) => !Object.hasOwn(current, key)));
}

function map(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
