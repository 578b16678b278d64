# @generated from catalog.yaml
"""The codes of the catalog `shop`. They are open: a service may send codes that are newer than this
file.
"""

from typing import Final

#: The request is not valid.
#:
#: HTTP status 400; the same request will fail again.
BAD_REQUEST: Final = "bad_request"

#: Something failed on our side.
#:
#: HTTP status 500; the same request may succeed after 1 s or more, but it may still be carried out.
INTERNAL_ERROR: Final = "internal_error"

#: There is no such resource.
#:
#: HTTP status 404; a read may succeed after 250 ms, within 10 s of a write.
NOT_FOUND: Final = "not_found"

#: There is less in the warehouse than was asked for.
#:
#: | column | meaning |
#: | --- | --- |
#: | `left` | how many there are |
#:
#: Why:
#: - Somebody else was faster.
#: - The order is larger than the stock.
#:
#: What to do:
#: - Order fewer.
#: - Send `Prefer: wait` & try <later>.
#:
#: HTTP status 400; the same request will fail again.
OUT_OF_STOCK: Final = "out_of_stock"

#: The price is another one now.
#:
#: HTTP status 400; the same request will fail again.
#:
#: Deprecated: Since 2.1.0. Use out_of_stock.
PRICE_CHANGED: Final = "price_changed"
