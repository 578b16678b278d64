/** Marks a contract error. In the registry of the realm, so that it is the same in every copy of this package. */
export const brand: unique symbol = /*#__PURE__*/ Symbol.for("@org/errors/ApiError");
