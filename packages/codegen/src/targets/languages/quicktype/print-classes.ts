import {
  getOptionValues,
  InputData,
  type Option,
  quicktypeMultiFile,
  type TargetLanguage,
} from "quicktype-core";
import { mentionedClasses } from "../details-file.js";
import type { ClassShape } from "../shapes/shape.js";
import type { ClassBook, PrintedClass } from "./class-book.js";
import { ClassInput } from "./class-input.js";
import { catalogRenderer, type RendererClass } from "./class-renderer.js";

/** How quicktype prints the classes of one language. */
export interface ClassLanguage {
  readonly Language: new () => TargetLanguage;
  readonly Renderer: RendererClass;
  // biome-ignore lint/suspicious/noExplicitAny: every language has options of its own
  readonly definitions: Record<string, Option<string, any>>;
  /** Options of the renderer, all of them texts. */
  readonly options: Readonly<Record<string, string>>;
}

/** The classes are as they shall be: what quicktype can make of samples of JSON is not wanted. */
const NOTHING_INFERRED = { combineClasses: false, inferEnums: false, inferMaps: false, ignoreJsonRefs: true };

/** The time that quicktype takes grows with the square of the classes of one run. */
const MOST_AT_ONCE = 25;

/**
 * Prints classes with quicktype.
 *
 * @returns name of the class → its declaration; what stands around it in a file is there only where the renderer writes files
 */
export async function printClasses(
  classes: readonly ClassShape[],
  language: ClassLanguage,
  rules: Omit<ClassBook, "classes" | "printedAs">,
): Promise<ReadonlyMap<string, PrintedClass>> {
  const all = new Map(classes.map((shape) => [shape.name, shape]));
  const book: ClassBook = { ...rules, classes: all, printedAs: new Map() };
  const printed = new Map<string, PrintedClass>();
  for (let start = 0; start < classes.length; start += MOST_AT_ONCE) {
    const wanted = classes.slice(start, start + MOST_AT_ONCE);
    const files = await runQuicktype(withMentioned(wanted, all), language, book);
    for (const { name: given } of wanted) {
      const name = book.printedAs.get(given) ?? given;
      printed.set(given, { name, text: files.get(book.ownFiles ? `${name}.java` : name) ?? "" });
    }
  }
  return printed;
}

async function runQuicktype(
  classes: readonly ClassShape[],
  { Language, Renderer, definitions, options }: ClassLanguage,
  book: ClassBook,
): Promise<ReadonlyMap<string, string>> {
  const Printing = catalogRenderer(Renderer, book);
  abstract class CatalogLanguage extends Language {
    protected override makeRenderer(...[context, given]: Parameters<TargetLanguage["makeRenderer"]>) {
      return new Printing(this, context, getOptionValues(definitions, given));
    }
  }
  const lang = new (CatalogLanguage as unknown as typeof Language)();
  const inputData = new InputData();
  inputData.addInput(new ClassInput(classes));
  const files = await quicktypeMultiFile({
    inputData,
    lang,
    rendererOptions: options,
    leadingComments: [],
    ...NOTHING_INFERRED,
  });
  return new Map([...files].map(([name, { lines }]) => [name, clean(lines)]));
}

/** Lines without blanks at their ends, which tables of quicktype leave, and without empty lines around them. */
function clean(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd()).join("\n");
  return `${text.trim()}\n`;
}

/** Classes with those that they mention, and so on. */
function withMentioned(
  wanted: readonly ClassShape[],
  all: ReadonlyMap<string, ClassShape>,
): readonly ClassShape[] {
  const found = new Set(wanted);
  for (const shape of found) {
    for (const name of mentionedClasses(shape)) {
      const mentioned = all.get(name);
      if (mentioned !== undefined) found.add(mentioned);
    }
  }
  return [...found];
}
