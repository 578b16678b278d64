// @generated from catalog.yaml

//! Details of `price_changed`.

use serde::{Deserialize, Serialize};

use super::{Money};

/// Details of `price_changed`: Price has changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PriceChangedDetails {
    pub before: Money,

    pub after: Money,
}
