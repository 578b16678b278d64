/**
 * The pointer that arrives when a field's own goes through a path codec. A path that is a text cannot tell a separator
 * from the same character in a name, nor the whole document from a member with an empty name.
 */
export function arrivingPointer(pointer: string, codec: string): string {
  if (codec === "pointer" || codec === "segments" || codec === "steps") return pointer;
  const written = writtenPath(pointer, codec);
  return written === "" ? "" : pointerOf(namesIn(written, codec));
}

/** A path as the text that a template prints. */
export function writtenPath(pointer: string, codec: string): string {
  const names = namesOf(pointer);
  if (codec === "pointer") return pointer;
  if (codec === "dotted") return names.join(".");
  return names
    .map((name, position) => {
      if (codec === "brackets") return position === 0 ? name : `[${name}]`;
      if (isIndex(name)) return `[${name}]`;
      return position === 0 ? name : `.${name}`;
    })
    .join("");
}

/** The pointer that a written path stands for; undefined where it stands for none. */
export function readPath(written: string, codec: string): string | undefined {
  if (codec === "pointer") return isPointer(written) ? written : undefined;
  return written === "" ? "" : pointerOf(namesIn(written, codec));
}

function isPointer(text: string): boolean {
  return text === "" || (text.startsWith("/") && !/~(?![01])/.test(text));
}

function namesOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replace(/~[01]/g, (escaped) => (escaped === "~1" ? "/" : "~")));
}

function pointerOf(names: readonly string[]): string {
  return names.map((name) => `/${name.replace(/[~/]/g, (char) => (char === "~" ? "~0" : "~1"))}`).join("");
}

function isIndex(name: string): boolean {
  return /^\d{1,15}$/.test(name) && String(Number(name)) === name;
}

/** Takes a written path apart, character by character. */
function namesIn(written: string, codec: string): string[] {
  if (codec === "dotted") return written.split(".");
  return codec === "indexed" ? indexedNames(written) : bracketNames(written);
}

/** `a[0].b`: a number in brackets is a name of its own, and so is what follows a dot. */
function indexedNames(written: string): string[] {
  const names = [""];
  const append = (text: string): void => {
    names[names.length - 1] += text;
  };
  for (let at = 0; at < written.length; at++) {
    const end = written.indexOf("]", at);
    const index = written[at] === "[" && end > 0 ? written.slice(at + 1, end) : "";
    if (/^\d+$/.test(index)) {
      if (at > 0) names.push("");
      append(index);
      at = end;
    } else if (written[at] === ".") {
      names.push("");
    } else {
      append(written[at]!);
    }
  }
  return names;
}

/** `a[0][b]`: an opening bracket begins a name, and the closing one before it ends the one before. */
function bracketNames(written: string): string[] {
  const text = written.endsWith("]") ? written.slice(0, -1) : written;
  const names = text.split("[");
  return names.map((name, position) =>
    position < names.length - 1 && name.endsWith("]") ? name.slice(0, -1) : name,
  );
}
