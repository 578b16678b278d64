# @generated from catalog.yaml
"""The details of the errors, as dataclasses with `from_dict` and `to_dict`."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .out_of_stock_details import OutOfStockDetails as OutOfStockDetails
    from .out_of_stock_details import OutOfStockDetailsWarehouse as OutOfStockDetailsWarehouse
    from .price_changed_details import PriceChangedDetails as PriceChangedDetails
    from .shared_details import Money as Money

_MODULES = {
    "OutOfStockDetails": "out_of_stock_details",
    "OutOfStockDetailsWarehouse": "out_of_stock_details",
    "PriceChangedDetails": "price_changed_details",
    "Money": "shared_details",
}

__all__ = list(_MODULES)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_MODULES[name]}", __name__), name)
