import { createRequire } from "node:module";
import type { ts as Ts } from "typescript-json-schema";
import { type ParsedFile, type Shape, textOf } from "./shape.js";

// the compiler that can be called from a program
const { ts } = createRequire(import.meta.url)("typescript-json-schema") as { ts: typeof Ts };

/** What a source file knows that its type does not tell. */
interface Known {
  readonly parseDiagnostics: readonly Ts.Diagnostic[];
  readonly commentDirectives?: readonly unknown[];
  readonly pragmas: ReadonlyMap<string, unknown>;
}

export function parseTypeScript(text: string, path: string): ParsedFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const known = file as unknown as Known;
  const problems = known.parseDiagnostics.map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, " "),
  );
  const directives = [...(known.commentDirectives ?? []).map(() => "directive"), ...known.pragmas.keys()];
  return {
    problems: [...problems, ...prototypesSet(file)],
    root: shapeOf(file),
    declared: file.statements.flatMap(declaredBy),
    comments: commentsIn(text),
    tags: [...directives, ...file.referencedFiles.map(({ fileName }) => fileName), ...jsDocTags(file)],
  };
}

function shapeOf(node: Ts.Node): Shape {
  // a statement with braces is the statement without
  const [only, ...others] = ts.isBlock(node) && ts.isIfStatement(node.parent) ? node.statements : [];
  if (only !== undefined && others.length === 0) return shapeOf(only);
  if (isTextual(node)) return textOf(partsOf(node));
  if (ts.isIdentifier(node)) return { kind: "name", name: node.text };
  const children: Shape[] = [];
  ts.forEachChild(node, (child) => {
    children.push(isNameOf(node, child) ? nameOf(child) : shapeOf(child));
  });
  // `{ a }` is `{ a: a }`, and `a.b` is `a["b"]`
  if (ts.isShorthandPropertyAssignment(node)) children.unshift(textOf([node.name.text]));
  if (
    ts.isBindingElement(node) &&
    node.propertyName === undefined &&
    ts.isIdentifier(node.name) &&
    node.dotDotDotToken === undefined
  )
    children.unshift(textOf([node.name.text]));
  const scope = ts.isFunctionLike(node);
  return { kind: "node", what: kindOf(node), scope, children };
}

function declaredBy(statement: Ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings;
    return bindings !== undefined && ts.isNamedImports(bindings)
      ? bindings.elements.map(({ name }) => name.text)
      : [];
  }
  const { name } = statement as { name?: Ts.Node };
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function kindOf(node: Ts.Node): string {
  if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return node.text;
  if (ts.isShorthandPropertyAssignment(node)) return "PropertyAssignment";
  if (ts.isPropertyAccessExpression(node)) return "ElementAccessExpression";
  if (ts.isBinaryExpression(node)) return `Binary ${ts.SyntaxKind[node.operatorToken.kind]}`;
  return ts.SyntaxKind[node.kind];
}

/** Whether a child is the name of a member, which is a text whatever it looks like. */
function isNameOf(node: Ts.Node, child: Ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return child === node.name;
  if (ts.isBindingElement(node)) return child === node.propertyName;
  const isMember =
    ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isMethodSignature(node);
  return isMember && child === node.name;
}

function nameOf(node: Ts.Node): Shape {
  if (ts.isComputedPropertyName(node)) return shapeOf(node.expression);
  const text = nameText(node);
  return text === undefined ? shapeOf(node) : textOf([text]);
}

function isTextual(node: Ts.Node): boolean {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return true;
  if (ts.isLiteralTypeNode(node)) return isTextual(node.literal);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  return isTextual(node.left) || isTextual(node.right);
}

/** A text in pieces is one text. */
function partsOf(node: Ts.Node): (string | Shape)[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isLiteralTypeNode(node)) return partsOf(node.literal);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal }) => [
      shapeOf(expression),
      literal.text,
    ]);
    return [node.head.text, ...spans];
  }
  if (ts.isBinaryExpression(node) && isTextual(node)) return [...partsOf(node.left), ...partsOf(node.right)];
  return [shapeOf(node)];
}

function commentsIn(text: string): number {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  // braces that are open in each of the template literals around
  const open: number[] = [];
  let comments = 0;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const braces = open.pop();
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
      comments++;
    const step = kind === ts.SyntaxKind.OpenBraceToken ? 1 : kind === ts.SyntaxKind.CloseBraceToken ? -1 : 0;
    // the brace that ends an expression: the text goes on behind it
    const ends =
      braces === 0 && step < 0 && scanner.reScanTemplateToken(false) === ts.SyntaxKind.TemplateTail;
    if (braces !== undefined && !ends) open.push(Math.max(0, braces + step));
    if (kind === ts.SyntaxKind.TemplateHead) open.push(0);
  }
  return comments;
}

/** `{ __proto__: x }` is no member, but sets the prototype. */
function prototypesSet(node: Ts.Node): string[] {
  const { name } = node as { name?: Ts.Node };
  const sets = ts.isPropertyAssignment(node) && name !== undefined && !ts.isComputedPropertyName(name);
  const own = sets && nameText(name) === "__proto__" ? ["sets the prototype"] : [];
  const problems = [...own];
  ts.forEachChild(node, (child) => {
    problems.push(...prototypesSet(child));
  });
  return problems;
}

function nameText(node: Ts.Node): string | undefined {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
}

function jsDocTags(node: Ts.Node): string[] {
  const own = ((node as { jsDoc?: readonly Ts.JSDoc[] }).jsDoc ?? []).flatMap(({ tags }) =>
    (tags ?? []).map(({ tagName }) => tagName.text),
  );
  const tags = [...own];
  ts.forEachChild(node, (child) => {
    tags.push(...jsDocTags(child));
  });
  return tags;
}
