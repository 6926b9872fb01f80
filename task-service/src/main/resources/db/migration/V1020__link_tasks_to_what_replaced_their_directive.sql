-- The directive that took the place of the one a task comes from; the assigner decides what becomes of the task.

alter table task add column replaced_by_id uuid;
