/** Names that are no files on Windows, whatever their extension. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(name);
}

/** What file systems that do not tell case apart take for the same name. */
export function foldName(name: string): string {
  return name.toLowerCase();
}
