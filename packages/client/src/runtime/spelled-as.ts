/**
 * Text on the wire → name. Each name is spelled in all ways; what has an alias (text → name) is known by its aliases
 * only.
 */
export function spelledAs(
  names: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
  spellings: readonly ((name: string) => string)[] = [(name) => name],
): Map<string, string> {
  const aliased = Object.entries(aliases);
  const others = names.filter((name) => !aliased.some(([, one]) => one === name));
  return new Map([
    ...others.flatMap((name) => spellings.map((spelling) => [spelling(name), name] as const)),
    ...aliased,
  ]);
}
