const ELLIPSIS = "…";
/** How long a text or a list may be within a body, in characters: as long as the body allows. */
const LONGEST_TEXT = 60;
const SHORTEST_TEXT = 20;
/** Longer than any code or path in a body. */
const LONGEST_WORD = 30;

/**
 * A body in at most so many lines, of at most `width` characters each; a line begins with a member. Of JSON that is too
 * long, links and texts for people are cut, and where that is not enough, members are left out, the dullest first; what
 * remains is as it was on the wire. Anything else is cut at its end.
 */
export function shortenBody(body: string, width: number, lines: number): string {
  const members = membersOf(body);
  if (members === undefined || body.length <= width) return cut(body.replace(/\s+/g, " "), width);
  const whole = wrap(members.map(wholeMember), width, lines);
  if (whole !== undefined) return whole;
  const shown: (Member | undefined)[] = [...members];
  for (const dull of [undefined, ...dullestFirst(members)]) {
    if (dull !== undefined) shown[members.indexOf(dull)] = undefined;
    for (let longest = LONGEST_TEXT; longest >= SHORTEST_TEXT; longest -= 2) {
      const shortened = wrap(pieces(shown, longest), width, lines);
      if (shortened !== undefined) return shortened;
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

/**
 * First the status, which the table shows anyway, and the title, which is the same each time; the codes and paths last,
 * for they are what the dialects differ in. Of two that are as dull, the later one.
 */
function dullestFirst(members: readonly Member[]): Member[] {
  const kinds: ((member: Member) => boolean)[] = [
    ([name, value]) => name === "status" && typeof value === "number",
    ([name]) => name === "title",
    ([name, value]) => name !== "type" && isUrl(value),
    ([, value]) => typeof value === "number",
    ([, value]) => isUrl(value),
    ([, value]) => isForPeople(value),
    ([, value]) => typeof value === "object",
  ];
  const dullness = (member: Member) =>
    kinds.findIndex((isOfKind) => isOfKind(member)) + 1 || kinds.length + 1;
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
function pieces(members: readonly (Member | undefined)[], longest: number): string[] {
  return members
    .map((member) => (member === undefined ? ELLIPSIS : shortMember(member, longest)))
    .filter((piece, index, all) => piece !== ELLIPSIS || all[index - 1] !== ELLIPSIS);
}

function wholeMember([name, value]: Member): string {
  return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
}

function shortMember([name, value]: Member, longest: number): string {
  const text = JSON.stringify(value, (_, item) => (typeof item === "string" ? shorten(item, longest) : item));
  const nested = typeof value === "object" && text.length > longest;
  return `${JSON.stringify(name)}:${nested ? cut(text, longest).replace(/…*$/, ELLIPSIS) + text.at(-1) : text}`;
}

/** A single word is for programs and stays whole, but of a URL the end tells most. */
function shorten(text: string, longest: number): string {
  if (isUrl(text)) return ELLIPSIS + text.slice(text.search(/[/#][^/#]*$/));
  return cut(text, isForPeople(text) ? longest : LONGEST_WORD);
}

/** The members of an object, in each line as many as there is room for; undefined where it takes more lines. */
function wrap(members: readonly string[], width: number, most: number): string | undefined {
  const [first = "", ...others] = members;
  const lines = [`{${first}`];
  for (const member of others) {
    lines[lines.length - 1] += ",";
    // a comma or the last bracket follows
    if (`${lines.at(-1)}${member},`.length <= width) lines[lines.length - 1] += member;
    else lines.push(` ${member}`);
  }
  lines[lines.length - 1] += "}";
  return lines.length <= most && lines.every((line) => line.length <= width) ? lines.join("\n") : undefined;
}
