/** Puts `value` in the place of what stands at `path`, or gives it the name `key`; without either cuts it out. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
  readonly key?: string;
}

/** What stands at a path; undefined if there is nothing. */
export function at(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A copy with the edits made. Items of lists are cut from the end, so that indices stay right. Undefined when the root is cut. */
export function withEdits(root: unknown, edits: readonly Edit[]): unknown {
  if (edits.length === 0) return root;
  if (edits.some(({ path }) => path.length === 0)) return undefined;
  const copy: unknown = structuredClone(root);
  const replaced = edits.filter((edit) => "value" in edit);
  for (const { path, value } of replaced) {
    const parent = at(copy, path.slice(0, -1));
    if (isContainer(parent)) define(parent, path.at(-1) ?? "", value);
  }
  // of keys below an unknown one nothing is known yet, so that no path goes through another one
  for (const { path, key } of edits.filter(isRename)) {
    rename(at(copy, path.slice(0, -1)), String(path.at(-1)), key);
  }
  const cut = edits
    .filter((edit) => !("value" in edit) && edit.key === undefined)
    .sort((a, b) => comparePaths(b.path, a.path));
  let last = "";
  for (const { path } of cut) {
    const name = JSON.stringify(path);
    const parent = at(copy, path.slice(0, -1));
    const key = path.at(-1) ?? "";
    if (name !== last && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (name !== last && isContainer(parent)) delete parent[key];
    last = name;
  }
  return copy;
}

export function isRename(edit: Edit): edit is Edit & { readonly key: string } {
  return edit.key !== undefined;
}

/** Keeps the order of the keys. A name that is taken by then stays what it is, and the other one goes. */
function rename(parent: unknown, from: string, to: string): void {
  if (!isContainer(parent)) return;
  const entries = Object.entries(parent);
  const isTaken = Object.hasOwn(parent, to);
  for (const [key] of entries) delete parent[key];
  for (const [key, value] of entries) {
    if (key !== from) define(parent, key, value);
    else if (!isTaken) define(parent, to, value);
  }
}

/** Also for `__proto__`, which is a key as any other. */
function define(parent: Record<string | number, unknown>, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

function comparePaths(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [one, other] = [a[index], b[index]];
    if (one === other) continue;
    if (typeof one === "number" && typeof other === "number") return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}
