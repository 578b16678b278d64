/** How the text codecs of templates write a `snake_case` name; a text of another form is changed likewise. */
export function spell(name: string, codec: string): string {
  const [head = "", ...words] = name.split(/_+/);
  const tail = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  switch (codec) {
    case "lower":
      return name.toLowerCase();
    case "upper":
      return name.toUpperCase();
    case "camel":
      return head + tail;
    case "pascal":
      return head.slice(0, 1).toUpperCase() + head.slice(1) + tail;
    case "kebab":
      return name.split("_").join("-");
    default:
      return name;
  }
}

/** A name through several codecs, left to right. */
export function spellAll(name: string, codecs: readonly string[]): string {
  return codecs.reduce(spell, name);
}
