/** Words that no part of a package's name can be: they belong to the language, and its compiler would refuse the files. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Keywords and literals (Java Language Specification, section 3.9). */
export const JAVA_WORDS: ReadonlySet<string> = words(
  `abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float
  for goto if implements import instanceof int interface long native new null package private protected public return short static
  strictfp super switch synchronized this throw throws transient true try void volatile while`,
);

/** Hard keywords (Kotlin language specification, section 1.2.3). */
export const KOTLIN_WORDS: ReadonlySet<string> = words(
  `as break class continue do else false for fun if in interface is null object package return super this throw true try typealias
  typeof val var when while`,
);

/** Keywords (The Go Programming Language Specification, "Keywords"). */
export const GO_WORDS: ReadonlySet<string> = words(
  `break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select
  struct switch type var`,
);
