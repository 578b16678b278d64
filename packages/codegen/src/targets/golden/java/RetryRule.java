// @generated from catalog.yaml
package errors;

/**
 * Whether, when and how long after a failure the same request may be sent again.
 *
 * @param strategy whether it may be sent again at all
 * @param minDelayMs the shortest wait, in milliseconds
 * @param processed "unknown" where the failed request may still be carried out, "no" where it is not; else null
 * @param windowMs how long after a write a read may fail, in milliseconds; 0 but for EVENTUALLY
 */
public record RetryRule(Strategy strategy, long minDelayMs, String processed, long windowMs) {
    public enum Strategy {
        /** The same request fails again. */
        NEVER,
        /** Wait minDelayMs, longer each time. */
        BACKOFF,
        /** What was just written is not visible yet: read again within windowMs. */
        EVENTUALLY
    }
}
