/** The limit that was exceeded. */
export interface RateLimitedDetails {
  /** What is counted, by the name that the API gives it, such as `Queue entry`. */
  scope?: string;
  /**
   * Requests per window.
   * @minimum 1
   * @asType integer
   */
  limit?: number;
  /**
   * Length of the window, in seconds.
   * @minimum 1
   * @asType integer
   */
  windowSeconds?: number;
}
