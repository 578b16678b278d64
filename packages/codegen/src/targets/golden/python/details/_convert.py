# @generated from catalog.yaml
"""From plain JSON data to the classes of details, and back. What does not fit is an `AssertionError`."""

from typing import Any, Callable, Iterable, Type, TypeVar, cast

T = TypeVar("T")


def from_bool(x: Any) -> bool:
    assert isinstance(x, bool)
    return x


def from_dict(f: Callable[[Any], T], x: Any) -> dict[str, T]:
    assert isinstance(x, dict)
    return {key: f(value) for key, value in x.items()}


def from_float(x: Any) -> float:
    assert isinstance(x, (float, int)) and not isinstance(x, bool)
    return float(x)


def from_int(x: Any) -> int:
    # 3.0 is an integer in JSON
    if isinstance(x, float) and x.is_integer():
        return int(x)
    assert isinstance(x, int) and not isinstance(x, bool)
    return x


def from_list(f: Callable[[Any], T], x: Any) -> list[T]:
    assert isinstance(x, list)
    return [f(element) for element in x]


def from_none(x: Any) -> Any:
    assert x is None
    return x


def from_str(x: Any) -> str:
    assert isinstance(x, str)
    return x


def from_union(fs: Iterable[Callable[[Any], Any]], x: Any) -> Any:
    for f in fs:
        try:
            return f(x)
        except (AssertionError, TypeError, ValueError):
            pass
    assert False


def to_class(c: Type[T], x: Any) -> Any:
    assert isinstance(x, c)
    return cast(Any, x).to_dict()


def to_float(x: Any) -> float:
    assert isinstance(x, (float, int)) and not isinstance(x, bool)
    return x
