/** A key of a body as part of a name: `user-id` → `UserId`. */
export function pascalKey(key: string): string {
  return key
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** A key of a body as a name of its own: `@type` → `type`. */
export function camelKey(key: string): string {
  if (/^[a-z_$][\w$]*$/.test(key)) return key;
  const name = pascalKey(key).replace(/^\d+/, "");
  return name === "" ? "member" : name.charAt(0).toLowerCase() + name.slice(1);
}
