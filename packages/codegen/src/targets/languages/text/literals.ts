/** How a language writes texts in double quotes. */
interface LiteralRules {
  /** Characters with a short way of writing them, beside the quote and the backslash, which all have. */
  readonly short: Readonly<Record<string, string>>;
  /** What else cannot stand as it is, by its code point. */
  unicode(codePoint: number): string;
  /** Only ASCII stands as it is: compilers may read the file in another encoding. */
  readonly ascii?: true;
}

/** A text as a literal: whatever it holds stays inside of it. */
export type Literal = (text: string) => string;

const C_LIKE = { "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const FEW = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

export const goString: Literal = literal({ short: C_LIKE, unicode: fixedEscape });
export const pythonString: Literal = literal({ short: C_LIKE, unicode: fixedEscape });
/** Java reads `\u` before all else, even a line break written that way: what ASCII has is octal (JLS 3.3, 3.10.7). */
export const javaString: Literal = literal({
  short: C_LIKE,
  unicode: (codePoint) =>
    codePoint < 0x80 ? `\\${codePoint.toString(8).padStart(3, "0")}` : utf16Escape(codePoint),
  ascii: true,
});
/** A dollar begins a template. */
export const kotlinString: Literal = literal({
  short: { ...FEW, "\b": "\\b", $: "\\$" },
  unicode: utf16Escape,
});
export const rustString: Literal = literal({ short: FEW, unicode: bracedEscape });
export const csharpString: Literal = literal({ short: C_LIKE, unicode: fixedEscape });
/** An interpolation begins with a backslash, which is doubled. */
export const swiftString: Literal = literal({ short: FEW, unicode: bracedEscape });

/** Controls, what editors do not show as it is (Trojan Source), and characters that are none. */
const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e007f}]/u;

function literal({ short, unicode, ascii }: LiteralRules): Literal {
  const named = new Map(Object.entries({ '"': '\\"', "\\": "\\\\", ...short }));
  return (text) => {
    let body = "";
    for (const character of wellFormed(text)) {
      const codePoint = character.codePointAt(0) ?? 0;
      const hidden = HIDDEN.test(character) || (ascii === true && codePoint > 0x7e);
      body += named.get(character) ?? (hidden ? unicode(codePoint) : character);
    }
    return `"${body}"`;
  };
}

/** Half of a character that takes two has no place in UTF-8: it becomes U+FFFD, as it would in the file. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** `\u0085`, and `\U000e0001` beyond the first plane. */
function fixedEscape(codePoint: number): string {
  const hex = codePoint.toString(16);
  return codePoint > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

function utf16Escape(codePoint: number): string {
  return String.fromCodePoint(codePoint)
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

function bracedEscape(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}
