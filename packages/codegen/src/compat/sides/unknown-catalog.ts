/** A name leads to no catalog that could be compared; the message says what was tried, and what would be right. */
export class UnknownCatalog extends Error {
  override readonly name = "UnknownCatalog";
}
