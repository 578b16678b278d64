import type { ts as Ts } from "typescript-json-schema";
import type { SchemaProgram } from "./typescript-schemas.js";

interface SecretMembers {
  /** Names of the members with the tag `@redact`, inherited ones included. */
  readonly members: ReadonlySet<string>;
  /** The tag stands where nothing comes of it: on a part of a member, on a type, or behind something on the same line. */
  readonly isMisplaced: boolean;
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
  const declarations = new Set<Ts.Node>([
    ...[root, ...referred.map(symbolOf)].flatMap((symbol) => symbol?.declarations ?? []),
    // Of an interface that this one extends.
    ...own.flatMap((symbol) => (symbol.declarations ?? []).map(({ parent }) => parent)),
  ]);
  let placed = 0;
  let isMisplaced = false;
  const walk = (node: Ts.Node): void => {
    if (isSecret(ts, node)) {
      placed++;
      isMisplaced ||= !ownNodes.has(node as Ts.Declaration);
    }
    ts.forEachChild(node, walk);
  };
  let written = 0;
  for (const declaration of declarations) {
    written += declaration.getFullText().match(/@redact\b/g)?.length ?? 0;
    walk(declaration);
  }
  const members = own.filter((symbol) => (symbol.declarations ?? []).some((node) => isSecret(ts, node)));
  return { members: new Set(members.map(({ name }) => name)), isMisplaced: isMisplaced || written > placed };
}

function isSecret(ts: typeof Ts, node: Ts.Node): boolean {
  // Of JSDoc attached to the node itself: `getJSDocTags` looks at parents too, of a parameter for example.
  return ts
    .getJSDocTags(node)
    .some(({ tagName, parent }) => tagName.text === "redact" && parent.parent === node);
}
