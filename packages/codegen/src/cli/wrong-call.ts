/** The call cannot be carried out as it was given; the message says why, and what would be right. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
}
