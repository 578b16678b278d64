import { visible } from "./markdown-text.js";

/** A link to a page on the web; only its label where the address is of another kind, such as `javascript:` or a path of somebody's. */
export function webLink(label: string, address: string): string {
  return isWebAddress(address) ? `[${label}](${destination(address)})` : label;
}

/** A link to another page of the same folder: the path is one that a target made. */
export function pageLink(label: string, path: string): string {
  return `[${label}](${path})`;
}

export function isWebAddress(address: string): boolean {
  return (
    /^(?:https?:\/\/|mailto:)[^\s]/i.test(visible(address).trim()) && URL.canParse(visible(address).trim())
  );
}

/** An address as the destination of a link: what could end it, or mean something else in it, is percent-encoded. */
function destination(address: string): string {
  return visible(address)
    .trim()
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'*+,;=%]/gu, percentEncoded)
    .replace(/&(?=[#A-Za-z0-9]+;)/g, "%26");
}

/** What `encodeURIComponent` leaves as it is, too: parentheses, which end a link. */
function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace(/[()]/, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
