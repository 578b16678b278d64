// @generated from catalog.yaml

//! Details of `out_of_stock`.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Details of `out_of_stock`: Out of stock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutOfStockDetails {
    /// How many there are.
    /// At least 0.
    pub left: i64,

    /// Size of the article.
    /// Known values: `small`, `large`.
    pub class: String,

    /// When there will be more.
    /// Format: `date-time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restocked_at: Option<String>,

    /// Where it is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse: Option<OutOfStockDetailsWarehouse>,

    /// At most 3 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub similar: Option<Vec<String>>,

    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_region: Option<HashMap<String, i64>>,

    /// Anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<serde_json::Value>,
}

/// Where it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutOfStockDetailsWarehouse {
    pub name: String,

    /// Null: it is not known.
    pub region: Option<String>,
}
