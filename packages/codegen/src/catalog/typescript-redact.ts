import type { ts as Ts } from "typescript-json-schema";
import type { SchemaProgram } from "./typescript-schemas.js";

interface SecretMembers {
  /** Names of the members with the tag `@redact`, inherited ones included. */
  readonly members: ReadonlySet<string>;
  /** The tag stands on something else: a part of a member, or a type. */
  readonly isNested: boolean;
}

/**
 * Reads the tag `@redact` from the source: the generator loses tags of members whose type is another interface, and a secret must not be
 * lost.
 */
export function secretMembers(
  { ts, program, generator }: SchemaProgram,
  generatorName: string,
  referred: readonly string[],
): SecretMembers {
  const checker = program.getTypeChecker();
  const symbolOf = (name: string): Ts.Symbol | undefined =>
    generator.getSymbols().find((entry) => entry.name === name)?.symbol;
  const root = symbolOf(generatorName);
  const own = root === undefined ? [] : checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(root));
  const ownNodes = new Set(own.flatMap((symbol) => symbol.declarations ?? []));
  let isNested = false;
  const walk = (node: Ts.Node): void => {
    if (!ownNodes.has(node as Ts.Declaration) && isSecret(ts, node)) isNested = true;
    ts.forEachChild(node, walk);
  };
  const declarations = [root, ...referred.map(symbolOf)].flatMap((symbol) => symbol?.declarations ?? []);
  declarations.forEach(walk);
  for (const node of ownNodes) ts.forEachChild(node, walk);
  const members = own.filter((symbol) => (symbol.declarations ?? []).some((node) => isSecret(ts, node)));
  return { members: new Set(members.map(({ name }) => name)), isNested };
}

function isSecret(ts: typeof Ts, node: Ts.Node): boolean {
  // Of JSDoc attached to the node itself: `getJSDocTags` looks at parents too, of a parameter for example.
  return ts
    .getJSDocTags(node)
    .some(({ tagName, parent }) => tagName.text === "redact" && parent.parent === node);
}
