// @generated from catalog.yaml

/// The codes of the catalog `shop`. They are open: a service may send codes that are newer than this
/// file.
public enum ErrorCode {
    /// The request is not valid.
    ///
    /// HTTP status 400; the same request will fail again.
    public static let badRequest = "bad_request"

    /// Something failed on our side.
    ///
    /// HTTP status 500; the same request may succeed after 1 s or more, but it may still be carried out.
    public static let internalError = "internal_error"

    /// There is no such resource.
    ///
    /// HTTP status 404; a read may succeed after 250 ms, within 10 s of a write.
    public static let notFound = "not_found"

    /// There is less in the warehouse than was asked for.
    ///
    /// | column | meaning |
    /// | --- | --- |
    /// | `left` | how many there are |
    ///
    /// Why:
    /// - Somebody else was faster.
    /// - The order is larger than the stock.
    ///
    /// What to do:
    /// - Order fewer.
    /// - Send `Prefer: wait` & try &lt;later>.
    ///
    /// HTTP status 400; the same request will fail again.
    public static let outOfStock = "out_of_stock"

    /// The price is another one now.
    ///
    /// HTTP status 400; the same request will fail again.
    @available(*, deprecated, message: "Since 2.1.0. Use out_of_stock.")
    public static let priceChanged = "price_changed"
}
