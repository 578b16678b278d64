import {
  type ClassProperty,
  type ClassType,
  type ConvenienceRenderer,
  type Name,
  Namer,
  type ObjectType,
  type Type,
} from "quicktype-core";
import { SimpleName } from "quicktype-core/dist/esm/Naming.js";
import type { ClassShape } from "../shapes/shape.js";
import { type ClassBook, memberOf } from "./class-book.js";

// biome-ignore lint/suspicious/noExplicitAny: TypeScript wants it of a class that a mixin extends
export type RendererClass = new (...parameters: any[]) => ConvenienceRenderer;

/** What prints one class: a callback that renderers hand to the loops of quicktype. */
type PrintClass = (type: ClassType, name: Name, position: "first" | "last" | "middle" | "only") => void;
type BlankLines = Parameters<ConvenienceRenderer["forEachObject"]>[0];
type ForbiddenNames = ReturnType<ConvenienceRenderer["forbiddenForObjectProperties"]>;

/** Order in which quicktype gives names to members: after all types. */
const MEMBER_ORDER = 20;

/**
 * Types are called what they are in the catalog, with a number where the language uses that itself (`Option_1`). By
 * itself quicktype would call the second of a kind `Purple…`.
 */
const TYPE_NAMER = new Namer("types", (name) => name.replace("_", ""), []);

/**
 * A renderer of quicktype that prints classes of a catalog: they and their members have names that depend on nothing
 * else, comments come from our own encoder, and each class is a file of its own, without what is put around it.
 */
export function catalogRenderer<R extends RendererClass>(Renderer: R, book: ClassBook): R {
  abstract class CatalogRenderer extends Renderer {
    #memberNamer: Namer | undefined;
    #names: ReadonlyMap<Type, string> | undefined;

    protected override makeNamedTypeNamer(): Namer {
      return TYPE_NAMER;
    }

    protected override forbiddenNamesForGlobalNamespace(): string[] {
      // quicktype does not stand a name that is there twice
      return [...new Set([...super.forbiddenNamesForGlobalNamespace(), ...book.taken])];
    }

    protected override forbiddenForObjectProperties(type: ObjectType, name: Name): ForbiddenNames {
      const forbidden = super.forbiddenForObjectProperties(type, name);
      return { ...forbidden, names: [...new Set([...forbidden.names, ...book.takenMembers])] };
    }

    protected override makeNameForProperty(
      type: ObjectType,
      _: Name,
      of: ClassProperty,
      member: string,
    ): Name {
      this.#memberNamer ??= new Namer(
        "members",
        this.namerForObjectProperty(type, of)?.nameStyle ?? String,
        [],
      );
      return new SimpleName([member, `${member}_value`], this.#memberNamer, MEMBER_ORDER);
    }

    protected override descriptionForType(type: Type): string[] | undefined {
      return comment(book, this.#shapeOf(type)?.about);
    }

    protected override descriptionForClassProperty(type: ObjectType, member: string): string[] | undefined {
      return comment(book, memberOf(this.#shapeOf(type), member)?.about);
    }

    protected override forEachObject(blankLines: BlankLines, print: PrintClass): void {
      super.forEachObject(blankLines, this.#separately(print));
    }

    protected override forEachNamedType(blankLines: BlankLines, print: PrintClass): void {
      // there are neither enums nor unions in shapes
      super.forEachNamedType(blankLines, this.#separately(print), nothing, nothing);
    }

    /** What is printed while source is gathered, and ends a file, is in that file only. */
    #separately(print: PrintClass): PrintClass {
      return (type, name, position) => {
        const printedName = this.sourcelikeToString(name);
        book.printedAs.set(this.#givenName(type) ?? printedName, printedName);
        this.gatherSource(() => {
          print(type, name, position);
          if (!book.ownFiles) this.finishFile(printedName);
        });
      };
    }

    #shapeOf(type: Type): ClassShape | undefined {
      return book.classes.get(this.#givenName(type) ?? "");
    }

    #givenName(type: Type): string | undefined {
      this.#names ??= new Map([...this.typeGraph.topLevels].map(([name, top]) => [top, name]));
      return this.#names.get(type);
    }
  }
  // what is abstract in quicktype's own base is not in a renderer
  return CatalogRenderer as unknown as R;
}

function comment(book: ClassBook, texts: readonly string[] = []): string[] | undefined {
  const lines = book.comment(texts);
  return lines.length === 0 ? undefined : [...lines];
}

function nothing(): void {}
