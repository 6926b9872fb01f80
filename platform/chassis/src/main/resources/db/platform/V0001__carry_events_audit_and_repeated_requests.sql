-- What every service's database carries beside its own tables: what is told and heard, what was changed by whom,
-- and which requests were already answered. And the two questions row-level security asks.

alter default privileges grant select, insert, update, delete on tables to ${app}, ${worker};
alter default privileges grant usage, select on sequences to ${app}, ${worker};

create function app_body() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.body', true), '')::uuid;

create function app_sees_all() returns boolean language sql stable parallel safe
    return coalesce(current_setting('app.sees_all', true) = 'on', false);

create table outbox (
    position    bigint      generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    key         text        not null,
    version     bigint      not null,
    type        text        not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    written_at  timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create table event_log (
    event_id    uuid        primary key,
    topic       text        not null,
    key         text        not null,
    version     bigint      not null,
    type        text        not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    unique (topic, key, version)
);

create table inbox (
    event_id    uuid        primary key,
    topic       text        not null,
    key         text        not null,
    version     bigint      not null,
    received_at timestamptz not null default clock_timestamp()
);
create index inbox_last_version on inbox (topic, key, version);

create table parked_event (
    position    bigint      generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    key         text        not null,
    version     bigint      not null,
    type        text        not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    reason      text        not null,
    parked_at   timestamptz not null default clock_timestamp()
);
create index parked_event_by_aggregate on parked_event (topic, key, position);

create table idempotency_key (
    client       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash bytea       not null,
    answer       text,
    created_at   timestamptz not null default clock_timestamp(),
    primary key (client, operation, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);

create table audit_entry (
    position    bigint      generated always as identity primary key,
    at          timestamptz not null,
    actor       text        not null,
    body        text,
    request_id  text,
    act         text        not null,
    object_type text        not null,
    object_id   text        not null,
    before      jsonb,
    after       jsonb
);
create index audit_entry_by_object on audit_entry (object_type, object_id, position);

-- The archive and the audit only grow.
revoke update, delete on event_log, audit_entry from ${app}, ${worker};
