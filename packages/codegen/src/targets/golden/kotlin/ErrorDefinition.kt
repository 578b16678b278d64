// @generated from catalog.yaml
package errors

/** What the catalog says of an error. */
data class ErrorDefinition(
    val code: String,
    /** The HTTP status that it is sent with, unless an API says otherwise. */
    val status: Int,
    /** A short summary, the same for every occurrence. */
    val title: String,
    val retry: RetryRule,
    /** Whether it is the one error of its status that a code that is not known is read as. */
    val generic: Boolean = false,
    /** More general errors, the nearest first. */
    val refines: List<String> = emptyList(),
    /** Why the error is no longer used; null where it is. */
    val deprecated: String? = null,
)

/** Whether, when and how long after a failure the same request may be sent again. */
sealed interface RetryRule {
    /** The same request fails again. */
    data object Never : RetryRule

    /** Wait [minDelayMs], longer each time; [processed] is "unknown" where the failed request may still be carried out. */
    data class Backoff(val minDelayMs: Long, val processed: String? = null) : RetryRule

    /** What was just written is not visible yet: read again within [windowMs]. */
    data class Eventually(val minDelayMs: Long, val windowMs: Long) : RetryRule
}
