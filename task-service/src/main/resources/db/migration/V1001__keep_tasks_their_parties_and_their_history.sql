-- Tasks, who may see them, what happened to them, who urged them, and what other services told about bodies, days off and reports.

create table task (
    id              uuid    primary key,
    version         bigint  not null,
    told            bigint  not null,
    directive_id    uuid,
    duty_id         uuid,
    holder_id       uuid,
    round           integer not null default 1, -- which time the holder has the duty: it may be given again after a recall
    origin          jsonb,
    title           text    not null check (length(title) between 1 and 500),
    text            text,
    lead_id         uuid    not null,
    assigner_id     uuid    not null,
    parts           jsonb   not null,
    expected_output text    not null check (length(expected_output) between 1 and 60),
    due             jsonb,
    awaits          text    generated always as ( -- the step the last day is counted from, until it has happened
        case when due ->> 'kind' = 'AFTER' and due ->> 'from' is null and due ->> 'lastDay' is null
              and due -> 'counted' ->> 'after' <> 'issue' then due -> 'counted' ->> 'after' end) stored,
    due_on          date,
    phase           text    not null check (phase in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'RETURNED', 'SUSPENDED', 'REFUSED', 'COMPLETED', 'CANCELLED')),
    percent         integer not null check (percent between 0 and 100),
    submitted_on    date    check ((submitted_on is not null) = (phase = 'AWAITING_CONFIRMATION')),
    finished_on     date    check ((finished_on is not null) = (phase = 'COMPLETED')),
    evidence        jsonb   not null,
    products        jsonb   not null,
    reminded        text    not null check (reminded in ('NOT_YET', 'THREE_DAYS_LEFT', 'ONE_DAY_LEFT', 'OVERDUE')),
    search          text    not null
);

create unique index task_once_per_duty_and_holder on task (duty_id, holder_id, round);
create index task_by_duty_and_lead on task (duty_id, lead_id);
create index task_by_directive on task (directive_id);
create index task_that_waits on task (awaits) where awaits is not null and phase not in ('COMPLETED', 'CANCELLED');
create index task_by_due_date on task (due_on nulls last, id);
create index task_to_remind_by_due_date on task (due_on)
    where phase in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and reminded <> 'OVERDUE';

-- Who has a part in which task. It follows the task row by trigger, so the two cannot disagree, and the service cannot write it.
create table task_party (
    task_id uuid not null references task (id) on delete cascade,
    body_id uuid not null,
    role    text not null,
    primary key (task_id, body_id, role)
);
create index task_party_by_body on task_party (body_id, task_id);

create function keep_task_parties() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from task_party where task_id = new.id;
    insert into task_party (task_id, body_id, role)
        select new.id, new.lead_id, 'LEAD'
        union select new.id, new.assigner_id, 'ASSIGNER'
        union select new.id, (part ->> 'organizationId')::uuid, part ->> 'role' from jsonb_array_elements(new.parts) part;
    return null;
end
$$;
create trigger task_parties_on_insert after insert on task for each row execute function keep_task_parties();
create trigger task_parties_on_update after update on task for each row
    when (old.lead_id <> new.lead_id or old.assigner_id <> new.assigner_id or old.parts <> new.parts)
    execute function keep_task_parties();
revoke insert, update, delete on task_party from ${app}, ${worker};

create table task_act (
    id           uuid        primary key,
    task_id      uuid        not null references task (id),
    position     bigint      generated always as identity,
    verb         text        not null,
    at           timestamptz not null,
    by_body      uuid,
    person       text,
    phase_before text,
    phase        text        not null,
    words        jsonb       not null
);
create index task_act_by_task on task_act (task_id, position desc);
revoke update, delete on task_act from ${app}, ${worker};

create table urging (
    id          uuid        primary key,
    task_id     uuid        not null references task (id),
    position    bigint      generated always as identity,
    from_id     uuid        not null,
    text        text        not null,
    answer_by   date,
    at          timestamptz not null,
    answer      text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index urging_by_task on urging (task_id, position desc);

-- The wall: a body sees a task in which it has a part, and what hangs on it.
alter table task enable row level security;
alter table task_party enable row level security;
alter table task_act enable row level security;
alter table urging enable row level security;

create policy own_parties on task_party for select to ${app} using (body_id = app_body());
create policy tasks_with_a_part on task for select to ${app}
    using (app_sees_all() or exists (select 1 from task_party p where p.task_id = id and p.body_id = app_body()));
create policy change_tasks_with_a_part on task for update to ${app}
    using (exists (select 1 from task_party p where p.task_id = id and p.body_id = app_body())) with check (true);
create policy assign_for_the_own_body on task for insert to ${app} with check (assigner_id = app_body());
create policy acts_of_visible_tasks on task_act for select to ${app} using (exists (select 1 from task t where t.id = task_id));
create policy act_for_the_own_body on task_act for insert to ${app} with check (by_body = app_body());
create policy urgings_of_visible_tasks on urging for select to ${app} using (exists (select 1 from task t where t.id = task_id));
create policy urge_for_the_own_body on urging for insert to ${app} with check (from_id = app_body());
create policy answer_urgings_of_visible_tasks on urging for update to ${app} using (exists (select 1 from task t where t.id = task_id));

create policy workers_see_tasks on task to ${worker} using (true) with check (true);
create policy workers_see_parties on task_party for select to ${worker} using (true);
create policy workers_see_acts on task_act to ${worker} using (true) with check (true);
create policy workers_see_urgings on urging to ${worker} using (true) with check (true);

-- What others told: bodies by name, days off by calendar and year, reports by their last step.
create table organization (
    id        uuid   primary key,
    name      text   not null,
    closed_on date,
    calendars jsonb  not null default '[]',
    version   bigint not null
);

create table calendar_year (
    calendar_id text   not null,
    year        int    not null,
    days        jsonb  not null,
    version     bigint not null,
    primary key (calendar_id, year)
);

create table report_heard (
    report_id    uuid        primary key,
    duty_id      uuid        not null,
    author_id    uuid        not null,
    consolidated boolean     not null,
    title        text        not null,
    submitted_on date,
    step         text        not null check (step in ('SUBMITTED', 'RETURNED', 'TAKEN_BACK', 'FINISHED')),
    reason       text,
    by_id        uuid        not null,
    at           timestamptz not null,
    position     bigint      generated always as identity
);
create index report_heard_by_duty_and_author on report_heard (duty_id, author_id, position);
revoke insert, update, delete on organization, calendar_year, report_heard from ${app};
