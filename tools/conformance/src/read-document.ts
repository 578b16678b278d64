/** A fenced block of a Markdown file. */
export interface Block {
  /** `ts`, `yaml`, `sh`, `text` … */
  readonly language: string;
  /** The file that its first line names in a comment: `// src/shop.ts`, `# errors/catalog.yaml`. */
  readonly file: string | undefined;
  readonly text: string;
  /** The heading that it stands below. */
  readonly section: string;
}

/** A program of a document, and what the `text` block right below says that it prints. */
export interface Program {
  readonly file: string;
  readonly section: string;
  readonly prints: string;
}

const FENCE = /^( *)```(\w+)\n([\s\S]*?)^\1```$|^#+ (.*)$/gm;
const FILE_COMMENT = /^(?:\/\/|#) (\S+\.(?:ts|yaml))$/;

/** All fenced blocks that name their language, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let section = "";
  for (const [, indent = "", language, body = "", heading] of markdown.matchAll(FENCE)) {
    if (language === undefined) {
      section = heading ?? "";
      continue;
    }
    const text = body.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    const file = FILE_COMMENT.exec(text.split("\n", 1)[0] ?? "")?.[1];
    blocks.push({ language, file, text, section });
  }
  return blocks;
}

/** The TypeScript files of a document; each is run. */
export function programsOf(blocks: readonly Block[]): Program[] {
  return blocks.flatMap(({ language, file, section }, index) => {
    if (language !== "ts" || file === undefined) return [];
    const next = blocks[index + 1];
    return [{ file, section, prints: next?.language === "text" ? next.text : "" }];
  });
}

/** Calls of the codegen in the shell blocks of a document: `errors-codegen <command> --catalog <file> --out <folder>`. */
export function codegenCalls(blocks: readonly Block[]): { command: string; catalog: string; out: string }[] {
  return blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => [...text.matchAll(/errors-codegen (\w+) --catalog (\S+) --out (\S+)/g)])
    .map(([, command = "", catalog = "", out = ""]) => ({ command, catalog, out }));
}

/** Names of scripts that a text tells its readers to run with npm or pnpm. */
export function scriptsNamedIn(markdown: string): string[] {
  const code = [...markdown.matchAll(/`([^`\n]+)`/g), ...markdown.matchAll(/^( *(?:npm|npx) .*)$/gm)];
  const names = code.flatMap(([, text = ""]) => [
    ...text.matchAll(/(?:^|\s)(?:npm|pnpm(?:@[\d.]+)?) (?:--filter \S+ )?([a-z][a-z:]*)/g),
  ]);
  return [...new Set(names.map(([, name = ""]) => name))];
}

/** Paths of the repository that a text names in code, and targets of its relative links. */
export function pathsNamedIn(markdown: string): { fromRoot: string[]; links: string[] } {
  const top = /^(?:packages|schemas|tools|docs|\.changeset)\/[^\s<*]*/;
  const code = [...markdown.matchAll(/`([^`\n]+)`/g), ...markdown.matchAll(/^ *# (\S+\/\S+)$/gm)];
  const fromRoot = code.flatMap(([, text = ""]) =>
    text.split(" ").flatMap((word) => top.exec(word)?.[0] ?? []),
  );
  const links = [...markdown.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = ""]) => target);
  return { fromRoot: [...new Set(fromRoot)], links: [...new Set(links)] };
}
