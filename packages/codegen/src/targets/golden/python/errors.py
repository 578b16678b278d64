# @generated from catalog.yaml
"""What the catalog `shop` says of its errors."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, Mapping


@dataclass(frozen=True)
class RetryRule:
    """Whether, when and how long after a failure the same request may be sent again.

    `never`: the same request fails again. `backoff`: wait `min_delay_ms`, longer each time.
    `eventually`: what was just written is not visible yet; read again within `window_ms`.
    """

    strategy: Literal["never", "backoff", "eventually"]
    min_delay_ms: int = 0
    """The shortest wait, in milliseconds."""
    processed: Literal["no", "unknown"] | None = None
    """`unknown`: the failed request may still be carried out."""
    window_ms: int | None = None
    """How long after a write a read may fail, in milliseconds."""


@dataclass(frozen=True)
class ErrorDefinition:
    """What the catalog says of an error."""

    code: str
    status: int
    title: str
    retry: RetryRule
    generic: bool = False
    """The one error of its status that a code that is not known is read as."""
    refines: tuple[str, ...] = ()
    """More general errors, the nearest first."""
    deprecated: str | None = None
    """Why the error is no longer used."""


ERRORS: Final[Mapping[str, ErrorDefinition]] = MappingProxyType({
    "bad_request": ErrorDefinition(
        code="bad_request",
        status=400,
        title="Bad Request",
        retry=RetryRule("never"),
        generic=True,
    ),
    "internal_error": ErrorDefinition(
        code="internal_error",
        status=500,
        title="Internal Server Error",
        retry=RetryRule("backoff", min_delay_ms=1000, processed="unknown"),
        generic=True,
    ),
    "not_found": ErrorDefinition(
        code="not_found",
        status=404,
        title="Not Found",
        retry=RetryRule("eventually", min_delay_ms=250, window_ms=10000),
        generic=True,
    ),
    "out_of_stock": ErrorDefinition(
        code="out_of_stock",
        status=400,
        title="Out of stock",
        retry=RetryRule("never"),
        refines=("bad_request",),
    ),
    "price_changed": ErrorDefinition(
        code="price_changed",
        status=400,
        title="Price has changed",
        retry=RetryRule("never"),
        refines=("bad_request",),
        deprecated="Since 2.1.0. Use out_of_stock.",
    ),
})
"""What the catalog says of every error, by code."""
