import { notFound } from "@org/errors-server";
import { fanfare } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/node";
import type { Browser } from "playwright-core";
import { documentHome, documentsIn, SITE } from "../../../conformance/src/document-home.js";
import { bundle } from "./bundle.js";
import { visit } from "./launch.js";
import { fileRoute, serveSite } from "./site.js";

/** What the document says that its pages print, and what they do print. */
export interface DocumentVisit {
  readonly prints: readonly string[];
  readonly printed: readonly string[];
}

/**
 * Serves what a document of `docs/client` shows: the page that its program `render.ts` prints, the programs in `site`, all
 * under its own policy. No queue is found there.
 */
export async function visitDocument(browser: Browser, name: string): Promise<DocumentVisit> {
  const document = documentsIn("docs/client").find((one) => one.name === name)!;
  const programs = document.programs.filter(({ file }) => file.startsWith(SITE));
  const page = document.programs.find(({ file }) => file === "render.ts")!.prints;
  const policy = /^Content-Security-Policy: (.*)$/m.exec(document.markdown)?.[1] ?? "";
  const prints = programs.flatMap((program) => program.prints.split("\n")).filter((line) => line !== "");
  const home = documentHome([document], "tools/clients");
  const site = await serveSite();
  try {
    const built = await bundle(programs.map(({ file }) => home.pathOf(document, file)));
    for (const [file, text] of built)
      site.routes.set(file, fileRoute({ type: "text/javascript", text }, policy));
    site.routes.set("", fileRoute({ type: "text/html", text: page }, policy));
    site.routes.set("queues", (req, res, resourceId) =>
      errorHandler(fanfare)(() => {
        throw notFound({ resource: "queue", resourceId });
      })(req, res),
    );
    const { said, complaints } = await visit(browser, `${site.url}/`);
    for (let count = 0; count < 1000 && said.length < prints.length && complaints.length === 0; count++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return { prints, printed: [...said, ...complaints] };
  } finally {
    await site.close();
    home.remove();
  }
}
