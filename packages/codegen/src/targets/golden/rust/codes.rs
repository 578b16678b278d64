// @generated from catalog.yaml

//! The codes of the catalog `shop`. They are open: a service may send codes that are newer than this
//! file.

/// The request is not valid.
///
/// HTTP status 400; the same request will fail again.
pub const BAD_REQUEST: &str = "bad_request";

/// Something failed on our side.
///
/// HTTP status 500; the same request may succeed after 1 s or more, but it may still be carried out.
pub const INTERNAL_ERROR: &str = "internal_error";

/// There is no such resource.
///
/// HTTP status 404; a read may succeed after 250 ms, within 10 s of a write.
pub const NOT_FOUND: &str = "not_found";

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
pub const OUT_OF_STOCK: &str = "out_of_stock";

/// The price is another one now.
///
/// HTTP status 400; the same request will fail again.
#[deprecated(note = "Since 2.1.0. Use out_of_stock.")]
pub const PRICE_CHANGED: &str = "price_changed";
