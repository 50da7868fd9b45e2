//! What assignments stand on. Rows from before there were rules and grants say nothing of it: an
//! administrator gave them.

use model::{AssignmentSource, Giver, GrantId, RuleId, Sources, Timestamp, Window};
use serde::{Deserialize, Serialize};

use super::form::{Form, Unset, record};

/// A stored giver.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GiverRecord {
    /// An administrator.
    #[default]
    Direct,
    /// A rule's id.
    Rule(<RuleId as Form>::Record),
    /// A grant's id.
    Grant(<GrantId as Form>::Record),
}

impl Unset for GiverRecord {
    fn is_unset(&self) -> bool {
        matches!(self, Self::Direct)
    }
}

impl Form for Giver {
    type Record = GiverRecord;
    fn to_record(&self) -> GiverRecord {
        match self {
            Self::Direct => GiverRecord::Direct,
            Self::Rule(id) => GiverRecord::Rule(id.to_record()),
            Self::Grant(id) => GiverRecord::Grant(id.to_record()),
        }
    }
    fn from_record(record: GiverRecord) -> Self {
        match record {
            GiverRecord::Direct => Self::Direct,
            GiverRecord::Rule(id) => Self::Rule(Form::from_record(id)),
            GiverRecord::Grant(id) => Self::Grant(Form::from_record(id)),
        }
    }
}

record! {
    /// A stored window.
    Window as WindowRecord { from: Timestamp, until: Timestamp, }
}

/// A stored source.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceRecord {
    /// An administrator.
    Direct,
    /// A rule's id.
    Rule(<RuleId as Form>::Record),
    /// A grant's id, and when it holds.
    Grant(<GrantId as Form>::Record, WindowRecord),
}

impl Form for AssignmentSource {
    type Record = SourceRecord;
    fn to_record(&self) -> SourceRecord {
        match self {
            Self::Direct => SourceRecord::Direct,
            Self::Rule(id) => SourceRecord::Rule(id.to_record()),
            Self::Grant(id, window) => SourceRecord::Grant(id.to_record(), window.to_record()),
        }
    }
    fn from_record(record: SourceRecord) -> Self {
        match record {
            SourceRecord::Direct => Self::Direct,
            SourceRecord::Rule(id) => Self::Rule(Form::from_record(id)),
            SourceRecord::Grant(id, window) => Self::Grant(Form::from_record(id), Form::from_record(window)),
        }
    }
}

/// The stored sources; none stands for an administrator alone.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SourcesRecord(Vec<SourceRecord>);

impl Unset for SourcesRecord {
    fn is_unset(&self) -> bool {
        matches!(self.0.as_slice(), [] | [SourceRecord::Direct])
    }
}

impl Form for Sources {
    type Record = SourcesRecord;
    fn to_record(&self) -> SourcesRecord {
        SourcesRecord(self.iter().map(Form::to_record).collect())
    }
    fn from_record(record: SourcesRecord) -> Self {
        Self::of(record.0.into_iter().map(Form::from_record)).unwrap_or_else(Self::direct)
    }
}
