/** Further field errors of one error are left out; a reader takes no more either. */
export const MAX_FIELDS = 1_000;
