/** Changesets, or their configuration, cannot be read or written; the message says which, and what would be right. */
export class ChangesetError extends Error {
  override readonly name = "ChangesetError";
}
