# @generated from catalog.yaml
"""The errors of the catalog `shop`: their codes, what is known of each, and their details."""

from . import codes
from .errors import ERRORS, ErrorDefinition, RetryRule

__all__ = ["ERRORS", "ErrorDefinition", "RetryRule", "codes"]
