//! How roles are named, and what becomes of those that somebody changed.

use std::sync::Arc;

use fault::Fault;
use model::Instance;

use super::document::Provisioning;
use super::{Work, differing};

impl Work<'_, '_> {
    /// Changes the settings that are given and leaves the others.
    pub(super) async fn provisioning(&mut self, wanted: Option<&Provisioning>) -> Result<(), Fault> {
        let Some(wanted) = wanted else { return Ok(()) };
        let mut instance = Instance::clone(&self.instance);
        let settings = &mut instance.settings;
        settings.role_names_stable = wanted.role_names_stable.unwrap_or(settings.role_names_stable);
        settings.drift_policy = wanted.drift.or(settings.drift_policy);
        settings.drift_interval = wanted.drift_interval.or(settings.drift_interval);
        let held = &self.instance.settings;
        let detail = differing(&[
            ("role_names", held.role_names_stable != settings.role_names_stable),
            ("drift", held.drift_policy() != settings.drift_policy()),
            ("drift_interval", held.drift_interval() != settings.drift_interval()),
        ]);
        if detail.is_empty() {
            return Ok(());
        }
        self.cx.tx.put(&instance).await?;
        let name = instance.name.clone();
        self.instance = Arc::new(instance);
        self.updated("provisioning settings", name, detail);
        Ok(())
    }
}
