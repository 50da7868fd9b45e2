//! The declarations that generated code is made of: enums of strings, and a service's enum of errors.

/// Declares an enum of the values a model lists, which keeps a value that it does not list.
macro_rules! string_enum {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $value:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $value, "`")] $variant,)*
            /// A value that the model does not list.
            Unknown(String),
        }

        impl $name {
            /// Every value the model lists.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::from(value.to_owned())
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::Convert for $name {
            fn from_value(value: $crate::Value) -> Result<Self, $crate::Mismatch> {
                String::from_value(value).map(Self::from)
            }

            fn into_value(self) -> $crate::Value {
                match self {
                    Self::Unknown(value) => $crate::Value::String(value),
                    listed => $crate::Value::String(listed.as_str().to_owned()),
                }
            }
        }
    };
}

/// Declares a service's `Error`: a variant for each error of its model, with a constructor that takes the
/// message.
macro_rules! service_error {
    (@text) => {
        String::new()
    };
    (@text $message:ident) => {
        $message.into()
    };
    (@message $error:ident) => {{
        let _ = $error;
        ""
    }};
    (@message $error:ident $message:ident) => {
        $crate::error::Message::text(&$error.$message)
    };
    ($($variant:ident, $constructor:ident($($message:ident)?);)*) => {
        /// How the service refuses.
        #[derive(Debug)]
        pub enum Error {
            $($variant(types::$variant),)*
            /// An error that AWS sends although its model does not list it.
            Other {
                /// Its name on the wire.
                code: String,
                /// The HTTP status.
                status: u16,
                /// What the caller is told.
                message: String,
            },
            /// Our side failed.
            Fault(fault::Fault),
        }

        impl Error {
            $(
                #[doc = concat!("`", stringify!($variant), "` with this message and nothing else.")]
                #[must_use]
                pub fn $constructor($($message: impl Into<String>)?) -> Self {
                    Self::$variant($crate::error::saying(service_error!(@text $($message)?)))
                }
            )*
        }

        $(
            impl From<types::$variant> for Error {
                fn from(error: types::$variant) -> Self {
                    Self::$variant(error)
                }
            }
        )*

        impl From<fault::Fault> for Error {
            fn from(fault: fault::Fault) -> Self {
                Self::Fault(fault)
            }
        }

        impl From<$crate::Refusal> for Error {
            fn from(refusal: $crate::Refusal) -> Self {
                $(
                    if refusal.is::<types::$variant>() {
                        return refusal.into_structure().map_or_else(Self::Fault, Self::$variant);
                    }
                )*
                Self::Other { code: refusal.code, status: refusal.status, message: refusal.message }
            }
        }

        impl $crate::ServiceError for Error {
            const SERVICE: &'static ServiceInfo = &SERVICE;

            fn code(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $crate::error::code::<types::$variant>(),)*
                    Self::Other { code, .. } => code,
                    Self::Fault(fault) => SERVICE.refusals.of_fault(fault).name,
                }
            }

            fn status(&self) -> u16 {
                match self {
                    $(Self::$variant(_) => $crate::error::status::<types::$variant>(),)*
                    Self::Other { status, .. } => *status,
                    Self::Fault(fault) => SERVICE.refusals.of_fault(fault).status,
                }
            }

            fn message(&self) -> &str {
                match self {
                    $(Self::$variant(error) => service_error!(@message error $($message)?),)*
                    Self::Other { message, .. } => message,
                    Self::Fault(fault) => $crate::error::standing_phrase(fault),
                }
            }

            fn fault(&self) -> Option<&fault::Fault> {
                match self {
                    Self::Fault(fault) => Some(fault),
                    _ => None,
                }
            }

            fn into_refusal(self) -> $crate::Refusal {
                match self {
                    $(
                        Self::$variant(error) => {
                            $crate::Refusal::modelled($crate::Structure::into_fields(error))
                        }
                    )*
                    Self::Other { code, status, message } => $crate::Refusal::other(code, status, message),
                    Self::Fault(fault) => $crate::Refusal::of_fault(&SERVICE, &fault),
                }
            }
        }

        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}: {}", $crate::ServiceError::code(self), $crate::ServiceError::message(self))
            }
        }

        impl std::error::Error for Error {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                match self {
                    Self::Fault(fault) => Some(fault),
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {service_error, string_enum};
