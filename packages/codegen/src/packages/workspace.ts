import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What packages of a workspace share. */
export interface Workspace {
  readonly license: string | undefined;
  /** Range of TypeScript. */
  readonly typescript: string;
  /** How a package names another one of the workspace that has this version. */
  readonly sibling: (version: string) => string;
}

/** Generated code is checked with this version and all later ones. */
const TYPESCRIPT = ">=5.4";

/** Package managers that know `workspace:`; npm does not. */
const WITH_PROTOCOL = ["pnpm-workspace.yaml", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];

/** Looks into the top of a workspace, and nowhere above. */
export function readWorkspace(root: string): Workspace {
  const { license, devDependencies, dependencies } = readManifest(root);
  const hasProtocol = WITH_PROTOCOL.some((file) => existsSync(join(root, file)));
  return {
    license: typeof license === "string" ? license : undefined,
    typescript: textIn(devDependencies, "typescript") ?? textIn(dependencies, "typescript") ?? TYPESCRIPT,
    sibling: (version) => (hasProtocol ? "workspace:*" : version),
  };
}

function readManifest(root: string): Record<string, unknown> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null ? (manifest as Record<string, unknown>) : {};
  } catch {
    // none, or none that can be read: then nothing is shared
    return {};
  }
}

function textIn(map: unknown, name: string): string | undefined {
  const value = typeof map === "object" && map !== null ? (map as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
