/** What a code looks like: `token_expired`. */
export const CODE_PATTERN = "^[a-z][a-z0-9_]{0,62}$";

/** What the name of a dialect or an API looks like: `problem-details`. */
export const NAME_PATTERN = "^[A-Za-z][A-Za-z0-9_-]{0,62}$";

/** What a named type of details looks like: `Money`. */
export const TYPE_NAME_PATTERN = "^[A-Za-z_$][\\w$]*$";
