// @generated from catalog.yaml
package errors;

/**
 * The codes of the catalog `shop`. They are open: a service may send codes that are newer than this
 * file.
 */
public final class ErrorCodes {
    private ErrorCodes() {}

    /**
     * The request is not valid.
     * <p>
     * HTTP status 400; the same request will fail again.
     */
    public static final String BAD_REQUEST = "bad_request";

    /**
     * Something failed on our side.
     * <p>
     * HTTP status 500; the same request may succeed after 1 s or more, but it may still be carried out.
     */
    public static final String INTERNAL_ERROR = "internal_error";

    /**
     * There is no such resource.
     * <p>
     * HTTP status 404; a read may succeed after 250 ms, within 10 s of a write.
     */
    public static final String NOT_FOUND = "not_found";

    /**
     * There is less in the warehouse than was asked for.
     * <p>
     * | column | meaning |
     * | --- | --- |
     * | `left` | how many there are |
     * <p>
     * Why:
     * - Somebody else was faster.
     * - The order is larger than the stock.
     * <p>
     * What to do:
     * - Order fewer.
     * - Send `Prefer: wait` &amp; try &lt;later&gt;.
     * <p>
     * HTTP status 400; the same request will fail again.
     */
    public static final String OUT_OF_STOCK = "out_of_stock";

    /**
     * The price is another one now.
     * <p>
     * HTTP status 400; the same request will fail again.
     * @deprecated Since 2.1.0. Use out_of_stock.
     */
    @Deprecated
    public static final String PRICE_CHANGED = "price_changed";
}
