// @generated from catalog.yaml

//! What details of several errors share.

use serde::{Deserialize, Serialize};

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Money {
    pub amount: f64,

    /// ISO 4217 code.
    pub currency: String,
}
