-- Tables of bodies: what each line says, and what it would do or did.

create table organization_import (
    id         uuid        primary key,
    version    bigint      not null,
    told       bigint      not null,
    state      text        not null check (state in ('CHECKED', 'APPLIED')),
    counts     jsonb       not null,
    checked_at timestamptz not null,
    checked_by text        not null
);

create table organization_import_line (
    import_id       uuid    not null,
    line            integer not null,
    outcome         text    not null check (outcome in ('CREATED', 'CHANGED', 'UNCHANGED', 'ERROR')),
    organization_id uuid,
    judgement       jsonb   not null,
    cells           jsonb   not null,
    primary key (import_id, line)
);
create index organization_import_line_by_outcome on organization_import_line (import_id, outcome, line);
