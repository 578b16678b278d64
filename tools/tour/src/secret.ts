/** Text of a foreign error. It must not leave the process. */
export const SECRET = "secret text";
