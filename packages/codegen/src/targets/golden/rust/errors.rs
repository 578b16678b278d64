// @generated from catalog.yaml

//! What the catalog `shop` says of its errors.

use std::time::Duration;

/// Whether the failed request may still be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Processed {
    No,
    Unknown,
}

/// Whether, when and how long after a failure the same request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryRule {
    /// The same request fails again.
    Never,
    /// Wait at least so long, longer each time.
    Backoff {
        min_delay: Duration,
        processed: Option<Processed>,
    },
    /// What was just written is not visible yet: read again within the window.
    Eventually {
        min_delay: Duration,
        window: Duration,
    },
}

/// What the catalog says of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorDefinition {
    pub code: &'static str,
    pub status: u16,
    pub title: &'static str,
    /// The one error of its status that a code that is not known is read as.
    pub generic: bool,
    /// More general errors, the nearest first.
    pub refines: &'static [&'static str],
    pub retry: RetryRule,
    /// Why the error is no longer used.
    pub deprecated: Option<&'static str>,
}

/// What the catalog says of the error with this code; none where it does not know the code.
pub fn find_error(code: &str) -> Option<&'static ErrorDefinition> {
    let found = ERRORS.binary_search_by(|error| error.code.cmp(code)).ok()?;
    Some(&ERRORS[found])
}

/// What the catalog says of every error, in the order of their codes.
pub static ERRORS: &[ErrorDefinition] = &[
    ErrorDefinition {
        code: "bad_request",
        status: 400,
        title: "Bad Request",
        generic: true,
        refines: &[],
        retry: RetryRule::Never,
        deprecated: None,
    },
    ErrorDefinition {
        code: "internal_error",
        status: 500,
        title: "Internal Server Error",
        generic: true,
        refines: &[],
        retry: RetryRule::Backoff {
            min_delay: Duration::from_millis(1000),
            processed: Some(Processed::Unknown),
        },
        deprecated: None,
    },
    ErrorDefinition {
        code: "not_found",
        status: 404,
        title: "Not Found",
        generic: true,
        refines: &[],
        retry: RetryRule::Eventually {
            min_delay: Duration::from_millis(250),
            window: Duration::from_millis(10000),
        },
        deprecated: None,
    },
    ErrorDefinition {
        code: "out_of_stock",
        status: 400,
        title: "Out of stock",
        generic: false,
        refines: &["bad_request"],
        retry: RetryRule::Never,
        deprecated: None,
    },
    ErrorDefinition {
        code: "price_changed",
        status: 400,
        title: "Price has changed",
        generic: false,
        refines: &["bad_request"],
        retry: RetryRule::Never,
        deprecated: Some("Since 2.1.0. Use out_of_stock."),
    },
];
