// @generated from catalog.yaml

//! The details of the errors.

mod out_of_stock_details;
mod price_changed_details;
mod shared_details;

pub use out_of_stock_details::*;
pub use price_changed_details::*;
pub use shared_details::*;
