type Issue = Readonly<Record<string, unknown>>;

/** A received number or date that is too short to tell anything; it may well stand in a message for another reason. */
const MIN_TELLING_LENGTH = 5;

/**
 * The message of an issue without what was received. Valibot's own ends with it: `Invalid email: Received "x"`,
 * `Invalid length: Expected >=8 but received 3`. Of any other message that holds the received value, as those of
 * `@valibot/i18n` do, nothing is shown.
 */
export function messageWithoutValue({ message, received }: Issue): string | undefined {
  if (typeof message !== "string") return undefined;
  if (typeof received !== "string") return message;
  const ending = [` but received ${received}`, `: Received ${received}`].find((end) => message.endsWith(end));
  const rest = ending === undefined ? message : message.slice(0, -ending.length);
  return isTelling(received) && rest.includes(received) ? undefined : rest;
}

/** Texts stand in quotes, other values are numbers or dates, all else is the name of a type, such as `Object`. */
function isTelling(received: string): boolean {
  return received.startsWith('"') || (received.length >= MIN_TELLING_LENGTH && /\d/.test(received));
}
