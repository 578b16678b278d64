const ELLIPSIS = "…";
/** How long a text for people may be within a body, in characters: as long as the body allows. */
const LONGEST_TEXT = 60;
const SHORTEST_TEXT = 10;
/** Longer than any code or path in a body. */
const LONGEST_WORD = 30;

/**
 * A body in at most `width` characters. Of JSON, texts for people are cut, and where that is not enough, members are
 * left out, the dullest first; what remains is as it was on the wire. Anything else is cut at its end.
 */
export function shortenBody(body: string, width: number): string {
  const members = membersOf(body);
  if (members === undefined || body.length <= width) return cut(body.replace(/\s+/g, " "), width);
  const shown: (Member | undefined)[] = [...members];
  for (const dull of [undefined, ...dullestFirst(members)]) {
    if (dull !== undefined) shown[members.indexOf(dull)] = undefined;
    for (let longest = LONGEST_TEXT; longest >= SHORTEST_TEXT; longest -= 2) {
      const printed = print(shown, longest);
      if (printed.length <= width) return printed;
    }
  }
  return ELLIPSIS;
}

/** Cut at its end. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}${ELLIPSIS}`;
}

type Member = readonly [name: string, value: unknown];

function membersOf(body: string): Member[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The later ones of a body first; the codes and paths last, for they are what the dialects differ in. */
function dullestFirst(members: readonly Member[]): Member[] {
  const kinds: ((value: unknown) => boolean)[] = [
    isUrl,
    isForPeople,
    (value) => typeof value === "number",
    (value) => typeof value === "object",
  ];
  const dullness = ([, value]: Member) =>
    kinds.findIndex((isOfKind) => isOfKind(value)) + 1 || kinds.length + 1;
  return [...members].reverse().sort((a, b) => dullness(a) - dullness(b));
}

function isUrl(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/\S+$/.test(value);
}

/** Has a blank or begins with a capital letter. */
function isForPeople(value: unknown): boolean {
  return typeof value === "string" && /\s|^[A-Z]/.test(value);
}

/** What is left out side by side is one ellipsis. */
function print(members: readonly (Member | undefined)[], longest: number): string {
  const pieces = members.map((member) => (member === undefined ? ELLIPSIS : printMember(member, longest)));
  const shown = pieces.filter((piece, index) => piece !== ELLIPSIS || pieces[index - 1] !== ELLIPSIS);
  return `{${shown.join(",")}}`;
}

function printMember([name, value]: Member, longest: number): string {
  const text = JSON.stringify(value, (_, item) => (typeof item === "string" ? shorten(item, longest) : item));
  const nested = typeof value === "object" && text.length > longest;
  return `${JSON.stringify(name)}:${nested ? cut(text, longest).replace(/…*$/, ELLIPSIS) + text.at(-1) : text}`;
}

/** A single word is for programs and stays whole, but of a URL the end tells most. */
function shorten(text: string, longest: number): string {
  if (isUrl(text)) return ELLIPSIS + text.slice(text.search(/[/#][^/#]*$/));
  return cut(text, isForPeople(text) ? longest : LONGEST_WORD);
}
