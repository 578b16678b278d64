// @generated from catalog.yaml
package errors

/** What the catalog `shop` says of its errors. */
object ErrorDefinitions {
    /** What the catalog says of every error, by code. */
    val all: Map<String, ErrorDefinition> = buildMap {
        Part1.addTo(this)
    }

    private object Part1 {
        fun addTo(all: MutableMap<String, ErrorDefinition>) {
            fun add(error: ErrorDefinition) { all[error.code] = error }
            add(
                ErrorDefinition(
                    code = "bad_request",
                    status = 400,
                    title = "Bad Request",
                    retry = RetryRule.Never,
                    generic = true,
                )
            )
            add(
                ErrorDefinition(
                    code = "internal_error",
                    status = 500,
                    title = "Internal Server Error",
                    retry = RetryRule.Backoff(minDelayMs = 1000, processed = "unknown"),
                    generic = true,
                )
            )
            add(
                ErrorDefinition(
                    code = "not_found",
                    status = 404,
                    title = "Not Found",
                    retry = RetryRule.Eventually(minDelayMs = 250, windowMs = 10000),
                    generic = true,
                )
            )
            add(
                ErrorDefinition(
                    code = "out_of_stock",
                    status = 400,
                    title = "Out of stock",
                    retry = RetryRule.Never,
                    refines = listOf("bad_request"),
                )
            )
            add(
                ErrorDefinition(
                    code = "price_changed",
                    status = 400,
                    title = "Price has changed",
                    retry = RetryRule.Never,
                    refines = listOf("bad_request"),
                    deprecated = "Since 2.1.0. Use out_of_stock.",
                )
            )
        }
    }
}
