# @generated from catalog.yaml
"""Details of `price_changed`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._convert import to_class
from .shared_details import Money


@dataclass
class PriceChangedDetails:
    """Details of `price_changed`: Price has changed."""
    before: Money
    after: Money

    @staticmethod
    def from_dict(obj: Any) -> 'PriceChangedDetails':
        assert isinstance(obj, dict)
        before = Money.from_dict(obj.get("before"))
        after = Money.from_dict(obj.get("after"))
        return PriceChangedDetails(before, after)

    def to_dict(self) -> dict:
        result: dict = {}
        result["before"] = to_class(Money, self.before)
        result["after"] = to_class(Money, self.after)
        return result
