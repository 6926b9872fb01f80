-- Whose reports a successor writes, and why: what was expected of a dissolved body is its successor's, where nothing of it
-- is finished. What became of each line stays on record.

create table author_change (
    position       bigint      generated always as identity primary key,
    period_id      uuid        not null references report_period,
    requirement_id uuid        not null references report_requirement,
    former_id      uuid        not null,
    heir_id        uuid,
    how            text        not null check (how in ('MOVED', 'COVERED', 'ON_ITS_WAY', 'ENDED')),
    reason         text        not null,
    at             timestamptz not null,
    check ((heir_id is null) = (how = 'ENDED'))
);
create index author_change_of_heir on author_change (period_id, heir_id);
create index author_change_of_former on author_change (period_id, former_id);

alter table author_change enable row level security;
create policy seen_by_both_and_watchers on author_change to ${app}
    using (app_sees_all() or app_body() in (former_id, heir_id)
           or exists (select 1 from requirement_party p
                      where p.requirement_id = author_change.requirement_id and p.body_id = app_body()
                        and p.role <> 'AUTHOR'));
create policy worked_on on author_change to ${worker} using (true) with check (true);
revoke insert, update, delete on author_change from ${app};
revoke update, delete on author_change from ${worker};
