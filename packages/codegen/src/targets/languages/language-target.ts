import type { Catalog } from "../../catalog/model.js";
import { OutputError } from "../../output/output-error.js";
import type { EmitOptions, GeneratedFile, Target } from "../target.js";
import { type DetailsFile, detailsFiles, mentionedClasses } from "./details-file.js";
import type { Language, PrintedDetails } from "./language.js";
import type { ClassShape } from "./shapes/shape.js";

/** The target of a language; generated only where it is asked for. */
export function languageTarget(language: Language): Target {
  return {
    name: language.name,
    optIn: true,
    async emit(catalog: Catalog, options: EmitOptions): Promise<readonly GeneratedFile[]> {
      const packageName = packageNameOf(language, options);
      const details = await printDetails(language, packageName, detailsFiles(catalog));
      return language.files({ catalog, packageName, details });
    },
  };
}

function packageNameOf({ name, package: rule }: Language, { packages = {} }: EmitOptions): string {
  const wanted = packages[name];
  if (wanted === undefined) return rule?.usual ?? "";
  if (rule === undefined)
    throw new OutputError(`The target \`${name}\` has no package: its folder names it.`);
  if (!rule.pattern.test(wanted)) {
    throw new OutputError(
      `\`${wanted}\` cannot be the package of the target \`${name}\`: expected ${rule.kind}.`,
    );
  }
  const word = wanted.split(".").find((part) => rule.reserved?.has(part));
  if (word !== undefined) {
    throw new OutputError(
      `\`${wanted}\` cannot be the package of the target \`${name}\`: \`${word}\` is a word of the language.`,
    );
  }
  return wanted;
}

async function printDetails(
  language: Language,
  packageName: string,
  files: readonly DetailsFile[],
): Promise<readonly PrintedDetails[]> {
  if (files.length === 0) return [];
  const { printClasses } = await import("./quicktype/print-classes.js");
  const printed = await printClasses(
    files.flatMap(({ classes }) => classes.map((shape) => sayable(shape, language))),
    await language.classes(packageName),
    {
      comment: language.comment,
      taken: language.taken ?? [],
      takenMembers: language.takenMembers ?? [],
      ownFiles: language.ownFiles === true,
    },
  );
  const shared = new Set(
    files.flatMap(({ error, classes }) => (error === undefined ? classes : [])).map(({ name }) => name),
  );
  const find = (name: string) => printed.get(name) ?? { name, text: "" };
  return files.map(({ error, source, classes }) => {
    const mentioned =
      error === undefined ? [] : classes.flatMap(mentionedClasses).filter((name) => shared.has(name));
    return {
      error,
      source,
      classes: classes.map(({ name }) => find(name)),
      mentions: [...new Set(mentioned.map((name) => find(name).name))],
    };
  });
}

/** A class without the members that the language has no name for. */
function sayable(shape: ClassShape, { canName = () => true }: Language): ClassShape {
  // half of a character that takes two is in no file
  const unsaid = shape.members.filter(({ name }) => /\p{Surrogate}/u.test(name) || !canName(name));
  if (unsaid.length === 0) return shape;
  const names = unsaid.map(({ name }) => JSON.stringify(name)).join(", ");
  return {
    ...shape,
    about: [...shape.about, `Not here, for its name cannot be said in this language: ${names}.`],
    members: shape.members.filter((member) => !unsaid.includes(member)),
  };
}
