import { createRequire } from "node:module";
import { Language, type Node, Parser, type TreeCursor } from "web-tree-sitter";

const GRAMMARS: Readonly<Record<string, string>> = { csharp: "c_sharp" };
const require = createRequire(import.meta.url);

/** The structure of a source file: what is left when the texts of comments and literals are taken away. */
export interface Structure {
  /** Types of the nodes, outermost first. */
  readonly nodes: readonly string[];
  /** What is no code of the language, with its line; empty where all is. */
  readonly faults: readonly string[];
}

/** A parser of a language by its grammar. */
export async function grammarOf(language: string): Promise<(source: string) => Structure> {
  await Parser.init();
  const file = require.resolve(
    `@repomix/tree-sitter-wasms/out/tree-sitter-${GRAMMARS[language] ?? language}.wasm`,
  );
  const parser = new Parser();
  parser.setLanguage(await Language.load(file));
  return (source) => {
    const tree = parser.parse(source);
    if (tree === null) throw new Error(`${language}: nothing was parsed`);
    const cursor = tree.walk();
    const nodes = nodesBelow(cursor);
    const faults = tree.rootNode.hasError ? faultsBelow(tree.rootNode) : [];
    cursor.delete();
    tree.delete();
    return { nodes, faults };
  };
}

/** Comments are left out. Of a literal only counts that it is one, and whether code stands in it. */
function nodesBelow(cursor: TreeCursor): readonly string[] {
  const { nodeType: type } = cursor;
  if (/comment/.test(type)) return [];
  const below: string[] = [];
  if (cursor.gotoFirstChild()) {
    do for (const node of nodesBelow(cursor)) below.push(node);
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  if (/string/.test(type)) return [type, ...below.filter((node) => /interpolat|substitution/.test(node))];
  return [type, ...below];
}

function faultsBelow(node: Node): string[] {
  if (node.isError || node.isMissing)
    return [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`];
  return node.children.flatMap((child) => (child === null ? [] : faultsBelow(child)));
}
