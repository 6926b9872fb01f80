-- What an amendment of an issued directive changed, by whom and why; and the time of its review.

alter table directive drop constraint directive_status_check;
alter table directive add constraint directive_status_check
    check (status in ('DRAFT', 'IN_FORCE', 'UNDER_REVIEW', 'CONCLUDED', 'REPLACED', 'WITHDRAWN'));

create table directive_version (
    directive_id uuid        not null references directive (id),
    number       integer     not null check (number >= 2),
    effective_on date        not null,
    at           timestamptz not null,
    reason       text        not null,
    based_on_id  uuid,
    body_id      uuid        not null,
    by           text        not null,
    changes      jsonb       not null,
    before       jsonb,      -- what the directive said until then, where its words changed
    primary key (directive_id, number)
);

alter table directive_version enable row level security;
create policy with_the_directive on directive_version to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on directive_version to ${worker} using (true) with check (true);
