//! Snapshots: a read-only transaction, opened along with the first batch of reads.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use fault::{Context as _, Result};
use store::{BoxFuture, Key, Read, Revision, Row, Rows, Snapshot, Table, Value};
use tokio_postgres::{Error, Row as Found};

use crate::connection::{Connections, Open, Parameter, broken};
use crate::statements::{BEGIN_VIEW, Statements};

/// A view of the database at one moment.
pub(crate) struct View {
    connections: Arc<Connections>,
    /// From the first read on.
    open: Option<Open>,
}

impl View {
    pub(crate) fn new(connections: Arc<Connections>) -> Self {
        Self { connections, open: None }
    }

    async fn answer(&mut self, reads: &[Read]) -> Result<Vec<Rows>> {
        let open = match &mut self.open {
            Some(open) => open,
            none => none.insert(self.connections.open().await?),
        };
        let plan = Plan::of(reads);
        let bounds = plan.bounds();
        let mut queries = Vec::with_capacity(plan.gets.len() + plan.scans.len());
        for (table, keys) in &plan.gets {
            queries.push((open.prepare(&statements(*table)?.get).await?, vec![keys as Parameter<'_>]));
        }
        for (scan, bounds) in plan.scans.iter().zip(&bounds) {
            queries.push((open.prepare(statements(scan.table)?.scan(scan)).await?, bounds.parameters()));
        }
        let found = open.query(BEGIN_VIEW, &queries).await.map_err(|error| broken("reading rows", &error))?;
        plan.answers(reads, found)
    }
}

impl Snapshot for View {
    fn read<'a>(&'a mut self, reads: &'a [Read]) -> BoxFuture<'a, Result<Vec<Rows>>> {
        Box::pin(self.answer(reads))
    }
}

/// A batch of reads as queries: one for all keys of a table, one for each range.
struct Plan<'a> {
    gets: BTreeMap<Table, Vec<&'a [u8]>>,
    scans: Vec<&'a store::Scan>,
}

impl<'a> Plan<'a> {
    fn of(reads: &'a [Read]) -> Self {
        let mut plan = Self { gets: BTreeMap::new(), scans: Vec::new() };
        for read in reads {
            match read {
                Read::Get { table, key } => plan.gets.entry(*table).or_default().push(key.as_bytes()),
                Read::Scan(scan) => plan.scans.push(scan),
            }
        }
        plan
    }

    fn bounds(&self) -> Vec<Bounds<'a>> {
        self.scans.iter().map(|scan| Bounds::of(scan)).collect()
    }

    /// Puts what the queries found back into the order of the reads.
    fn answers(&self, reads: &[Read], found: Vec<Vec<Found>>) -> Result<Vec<Rows>> {
        let mut found = found.into_iter();
        let mut by_key: HashMap<(Table, Key), Row> = HashMap::new();
        for table in self.gets.keys() {
            for row in rows(found.next().unwrap_or_default())? {
                by_key.insert((*table, row.key.clone()), row);
            }
        }
        let answers = reads.iter().map(|read| match read {
            Read::Get { table, key } => Ok(by_key.get(&(*table, key.clone())).cloned().into_iter().collect()),
            Read::Scan(_) => rows(found.next().unwrap_or_default()),
        });
        answers.collect()
    }
}

/// The parameters of a range.
pub(crate) struct Bounds<'a> {
    start: &'a [u8],
    limit: i64,
    end: Option<&'a [u8]>,
}

impl<'a> Bounds<'a> {
    pub(crate) fn of(scan: &'a store::Scan) -> Self {
        let limit = i64::try_from(scan.limit).unwrap_or(i64::MAX);
        Self { start: scan.start.as_bytes(), limit, end: scan.end.as_ref().map(|end| end.as_bytes()) }
    }

    pub(crate) fn parameters(&self) -> Vec<Parameter<'_>> {
        let mut parameters: Vec<Parameter<'_>> = vec![&self.start, &self.limit];
        if let Some(end) = &self.end {
            parameters.push(end);
        }
        parameters
    }
}

fn rows(found: Vec<Found>) -> Result<Rows> {
    let row = |found: Found| -> std::result::Result<Row, Error> {
        Ok(Row {
            key: key(&found)?,
            revision: revision(&found)?,
            value: Value::new(found.try_get::<_, &str>(2)?),
        })
    };
    found
        .into_iter()
        .map(row)
        .collect::<std::result::Result<_, _>>()
        .map_err(|error| broken("reading rows", &error))
}

/// The first column.
pub(crate) fn key(found: &Found) -> std::result::Result<Key, Error> {
    let bytes: &[u8] = found.try_get(0)?;
    Ok(Key::stored(&String::from_utf8_lossy(bytes)))
}

/// The second column. The database's integers are signed; ours count up from zero.
pub(crate) fn revision(found: &Found) -> std::result::Result<Revision, Error> {
    Ok(Revision(found.try_get::<_, i64>(1)?.cast_unsigned()))
}

/// The statements on a table, which every table has.
pub(crate) fn statements(table: Table) -> Result<&'static Statements> {
    Statements::on(table).fault("a table has no statements")
}
