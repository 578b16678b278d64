// @generated from catalog.yaml

//! The errors of the catalog `shop`: their codes, what is known of each, and their details.

#![allow(dead_code, non_snake_case, unused_imports)]

pub mod codes;
pub mod details;
mod errors;

pub use errors::{find_error, ErrorDefinition, Processed, RetryRule, ERRORS};
