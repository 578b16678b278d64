// @generated from catalog.yaml

//! The errors of the catalog `shop`: their codes, what is known of each, and their details.

pub mod codes;
pub mod details;
mod errors;

pub use errors::{find_error, ErrorDefinition, Processed, RetryRule, ERRORS};
