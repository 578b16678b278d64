import type { Remedy, RemedyAction } from "../../catalog/model.js";
import { authorLine, type CodeLink } from "../../print/markdown/author-markdown.js";
import { isWebAddress, webLink } from "../../print/markdown/markdown-link.js";

/** What to do, in words; `none` asks for nothing. */
const ACTIONS: Readonly<Record<RemedyAction, string>> = {
  retry: "Try again.",
  wait: "Wait.",
  change_input: "Change the request.",
  reauthenticate: "Authenticate again.",
  request_access: "Ask for access.",
  refetch: "Read again.",
  contact_support: "Get help.",
  none: "",
};

/** A remedy as an item of a list: its action, what to do, and a page with more about it. */
export function remedyText({ action, text, link }: Remedy, codeLink?: CodeLink): string {
  const label = isSaidBy(text, ACTIONS[action]) ? "" : ACTIONS[action];
  return [
    label === "" ? "" : `**${label}**`,
    authorLine(text, codeLink === undefined ? {} : { codeLink }),
    link === undefined || !isWebAddress(link) ? "" : webLink("More about it", link),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Whether a text begins with the word of the action: it need not be said twice. */
function isSaidBy(text: string, label: string): boolean {
  const firstWord = (of: string): string | undefined => /^[A-Za-z]+/.exec(of)?.[0];
  return firstWord(text) === firstWord(label);
}
