import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXTENDED, everything } from "../../../../packages/codegen/src/testing/injection/everything.js";
import { CLOSED, unwritable } from "../../../../packages/codegen/src/testing/injection/harmless.js";
import { hostileTexts } from "../../../../packages/codegen/src/testing/injection/hostile-texts.js";
import { inject } from "../../../../packages/codegen/src/testing/injection/inject.js";
import { Slots } from "../../../../packages/codegen/src/testing/injection/slots.js";

/** What would show that a text became a program. */
export const MARKER = "PWNED";

/** Texts that would get out of a page of VitePress: out of HTML, out of templates of Vue, and out of the program that a page becomes. */
const OF_PAGES: readonly string[] = [
  `{{ constructor.constructor('window.${MARKER} = 1')() }}`,
  `<script>window.${MARKER} = 1</script>`,
  `<img src=x onerror="window.${MARKER} = 1"><svg onload="window.${MARKER} = 1">`,
  `</code></pre></div></template><script setup>window.${MARKER} = 1</script>`,
  `<a v-pre></a><b :id="window.${MARKER} = 1" @click="x" v-html="'<i>'">x</b><Content/>`,
  `<iframe srcdoc="<script>parent.${MARKER} = 1</script>">`,
  `[x](javascript:window.${MARKER}=1) [y](data:text/html,<script>) ![z](http://127.0.0.1:9/z.gif)`,
  `{onclick="window.${MARKER} = 1"} {#main .x style="position:fixed"}`,
  `export const x = {window.${MARKER} = 1}`,
  `createStaticVNode('x', 1) __VP_STATIC_START__ __VP_STATIC_END__'; window.${MARKER} = 1; '`,
  `__VP_STATIC_END__\`; window.${MARKER} = 1; \` '__VP_STATIC_START__`,
  "__VITE_ASSET__abcdefgh__ __VITE_PUBLIC_ASSET__12345678__ __VITE_PRELOAD__ import.meta.env.MODE process.env.NODE_ENV",
  "<!--@include: ./index.md--> <<< ./index.md [[toc]] :::danger :tada:",
  "\u2028</title></head><base href='http://127.0.0.1:9/'>",
];

/** All of them on one line, for the places of texts. */
export const HOSTILE: string = OF_PAGES.join(" ");

/** Blocks of Markdown, where authors may write some. */
const BLOCKS: readonly string[] = [
  ...OF_PAGES,
  "---\nlayout: false\nhead: [[script, {}, 'window.PWNED = 1']]\n---",
  "```vue\n{{ window.PWNED = 1 }}\n</code></pre><script>window.PWNED = 1</script>",
  "~~~\nnever closed {{ x }}",
  "::: v-pre\n{{ x }}\n:::\n\n{{ window.PWNED = 1 }}",
  "> [!WARNING]\n> {{ x }}\n\n# h1\n\nSetext\n---",
  `${"w".repeat(300)} \`${"c".repeat(300)}\``,
  ...hostileTexts.map(({ text }) => text),
];

/**
 * Writes a catalog with hostile texts in every place that takes one, and an error with every hostile text that is known: as its
 * description, its causes, its remedies, its details. It is the second release of a package; in the first its texts were harmless, and
 * since then an error went. Returns its file.
 */
export function hostileCatalog(folder: string): string {
  for (const [name, data] of Object.entries(EXTENDED))
    writeFileSync(join(folder, name), JSON.stringify(data));
  const start = new Set([...CLOSED, ...unwritable(HOSTILE), "docs"]);
  const { rejected } = inject(HOSTILE, folder, start);
  const file = join(folder, "catalog.json");
  const release = (version: string, data: unknown): void => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: NAME, version }));
    writeFileSync(file, JSON.stringify(data));
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", version);
    git(folder, "tag", `${NAME}@${version}`);
  };
  git(folder, "init", "--quiet");
  release(
    "1.0.0",
    filled(() => undefined),
  );
  const { errors, ...others } = filled((slot) => (rejected.has(slot) ? undefined : HOSTILE));
  release("2.0.0", { ...others, errors: { ...errors, k_all: everyText(), k_gone: GONE } });
  writeFileSync(file, JSON.stringify({ ...others, errors: { ...errors, k_all: everyText() } }));
  return file;
}

const NAME = "@org/errors-hostile";

const GONE = { status: 400, title: HOSTILE, detail: "It went." };

interface Written {
  readonly errors: Readonly<Record<string, unknown>>;
  readonly apis: Readonly<Record<string, object>>;
}

/** A text of the configuration that begins so is a function to VitePress. */
const FUNCTION = `_vp-fn_(window.${MARKER} = 1)`;

function filled(text: (slot: string) => string | undefined): Written {
  const { fill } = new Slots(text);
  const written = everything(fill) as unknown as Written;
  const apis = { ...written.apis, k_function: { ...written.apis["k_shop"], title: FUNCTION } };
  // a site that is not at the root of its host
  return { ...written, apis, ...{ docs: "https://docs.example.org/the/errors" } };
}

/** Runs git with nothing of what the machine's own configuration says. */
function git(folder: string, ...args: readonly string[]): void {
  const config = [
    "user.name=Test",
    "user.email=test@example.org",
    "commit.gpgsign=false",
    "core.hooksPath=/dev/null",
  ];
  execFileSync("git", [...config.flatMap((one) => ["-c", one]), ...args], {
    cwd: folder,
    env: { ...process.env, GIT_DIR: undefined, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });
}

function everyText(): Readonly<Record<string, unknown>> {
  const member = (description: string, index: number): [string, unknown] => [
    `k_${index}?`,
    { type: "string", description },
  ];
  return {
    status: 400,
    title: HOSTILE,
    description: BLOCKS.join("\n\n"),
    causes: BLOCKS,
    remedies: BLOCKS.map((text) => ({ action: "none", text })),
    details: Object.fromEntries(BLOCKS.map(member)),
  };
}
