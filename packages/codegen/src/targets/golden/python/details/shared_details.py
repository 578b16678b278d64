# @generated from catalog.yaml
"""What details of several errors share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._convert import from_float, from_str, to_float


@dataclass
class Money:
    """An amount of money."""
    amount: float
    currency: str
    """ISO 4217 code."""

    @staticmethod
    def from_dict(obj: Any) -> 'Money':
        assert isinstance(obj, dict)
        amount = from_float(obj.get("amount"))
        currency = from_str(obj.get("currency"))
        return Money(amount, currency)

    def to_dict(self) -> dict:
        result: dict = {}
        result["amount"] = to_float(self.amount)
        result["currency"] = from_str(self.currency)
        return result
