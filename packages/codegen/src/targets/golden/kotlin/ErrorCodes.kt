// @generated from catalog.yaml
package errors

/**
 * The codes of the catalog `shop`. They are open: a service may send codes that are newer than this
 * file.
 */
object ErrorCodes {
    /**
     * The request is not valid.
     *
     * HTTP status 400; the same request will fail again.
     */
    const val BAD_REQUEST: String = "bad_request"

    /**
     * Something failed on our side.
     *
     * HTTP status 500; the same request may succeed after 1 s or more, but it may still be carried out.
     */
    const val INTERNAL_ERROR: String = "internal_error"

    /**
     * There is no such resource.
     *
     * HTTP status 404; a read may succeed after 250 ms, within 10 s of a write.
     */
    const val NOT_FOUND: String = "not_found"

    /**
     * There is less in the warehouse than was asked for.
     *
     * | column | meaning |
     * | --- | --- |
     * | `left` | how many there are |
     *
     * Why:
     * - Somebody else was faster.
     * - The order is larger than the stock.
     *
     * What to do:
     * - Order fewer.
     * - Send `Prefer: wait` & try &lt;later>.
     *
     * HTTP status 400; the same request will fail again.
     */
    const val OUT_OF_STOCK: String = "out_of_stock"

    /**
     * The price is another one now.
     *
     * HTTP status 400; the same request will fail again.
     */
    @Deprecated("Since 2.1.0. Use out_of_stock.")
    const val PRICE_CHANGED: String = "price_changed"
}
