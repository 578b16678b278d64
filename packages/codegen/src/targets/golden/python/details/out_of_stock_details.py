# @generated from catalog.yaml
"""Details of `out_of_stock`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._convert import from_dict, from_int, from_list, from_none, from_str, from_union, to_class


@dataclass
class OutOfStockDetails:
    """Details of `out_of_stock`: Out of stock."""
    left: int
    """How many there are.
    At least 0.
    """
    class_value: str
    """Size of the article.
    Known values: `small`, `large`.
    """
    restocked_at: str | None = None
    """When there will be more.
    Format: `date-time`.
    """
    warehouse: OutOfStockDetailsWarehouse | None = None
    """Where it is stored."""
    similar: list[str] | None = None
    """At most 3 elements."""
    per_region: dict[str, int] | None = None
    more: Any = None
    """Anything."""

    @staticmethod
    def from_dict(obj: Any) -> 'OutOfStockDetails':
        assert isinstance(obj, dict)
        left = from_int(obj.get("left"))
        class_value = from_str(obj.get("class"))
        restocked_at = from_union([from_str, from_none], obj.get("restockedAt"))
        warehouse = from_union([OutOfStockDetailsWarehouse.from_dict, from_none], obj.get("warehouse"))
        similar = from_union([lambda x: from_list(from_str, x), from_none], obj.get("similar"))
        per_region = from_union([lambda x: from_dict(from_int, x), from_none], obj.get("perRegion"))
        more = obj.get("more")
        return OutOfStockDetails(left, class_value, restocked_at, warehouse, similar, per_region, more)

    def to_dict(self) -> dict:
        result: dict = {}
        result["left"] = from_int(self.left)
        result["class"] = from_str(self.class_value)
        if self.restocked_at is not None:
            result["restockedAt"] = from_union([from_str, from_none], self.restocked_at)
        if self.warehouse is not None:
            result["warehouse"] = from_union([lambda x: to_class(OutOfStockDetailsWarehouse, x), from_none], self.warehouse)
        if self.similar is not None:
            result["similar"] = from_union([lambda x: from_list(from_str, x), from_none], self.similar)
        if self.per_region is not None:
            result["perRegion"] = from_union([lambda x: from_dict(from_int, x), from_none], self.per_region)
        if self.more is not None:
            result["more"] = self.more
        return result


@dataclass
class OutOfStockDetailsWarehouse:
    """Where it is stored."""
    name: str
    region: str | None = None
    """Null: it is not known."""

    @staticmethod
    def from_dict(obj: Any) -> 'OutOfStockDetailsWarehouse':
        assert isinstance(obj, dict)
        name = from_str(obj.get("name"))
        region = from_union([from_str, from_none], obj.get("region"))
        return OutOfStockDetailsWarehouse(name, region)

    def to_dict(self) -> dict:
        result: dict = {}
        result["name"] = from_str(self.name)
        result["region"] = from_union([from_str, from_none], self.region)
        return result
