/** What the programs must know of the site that serves them. */
export interface Surroundings {
  /** The paths of the responses of the collection, by name. */
  readonly responses: Readonly<Record<string, string>>;
  /** The same site under another name: another origin. */
  readonly elsewhere: string;
  /** A server whose certificate is expired. */
  readonly expired: string;
  /** Nobody listens there, at any of the addresses of the name. */
  readonly closed: string;
}

export async function surroundings(): Promise<Surroundings> {
  return (await fetch("/surroundings.json")).json() as Promise<Surroundings>;
}
