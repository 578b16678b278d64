/** Whether a text is a JSON Pointer (RFC 6901, section 3): empty, or parts that each begin with `/`. */
export function isJsonPointer(text: string): boolean {
  return /^(\/([^~/]|~[01])*)*$/.test(text);
}

/** What the author probably meant: `user.email` as `/user/email`. */
export function asJsonPointer(text: string): string {
  const parts = text.replace(/^[$#]/, "").split(/[./[\]]+/);
  const named = parts.filter((part) => part !== "");
  return named.map((part) => `/${part.replace(/~(?![01])/g, "~0")}`).join("");
}
