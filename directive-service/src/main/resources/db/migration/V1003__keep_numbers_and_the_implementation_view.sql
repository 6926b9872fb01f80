-- Series of numbers without gap or double, numbers of signed reports, and what tasks and reports tell about a directive.

create table number_register (
    id                uuid    primary key,
    version           bigint  not null,
    told              bigint  not null,
    issuer_id         uuid    not null references organization (id),
    regime            text    not null check (regime in ('PARTY', 'STATE')),
    types             jsonb   not null,
    body_abbreviation text    not null,
    period            text    not null check (period in ('YEAR', 'TERM')),
    valid_from        date    not null,
    valid_to          date    not null check (valid_to >= valid_from),
    next_number       integer not null check (next_number >= 1)
);

-- Which types a register numbers, one row each: a type of an issuer has one series at a time. Follows the register.
create table number_register_type (
    register_id  uuid      not null references number_register (id),
    issuer_id    uuid      not null,
    regime       text      not null,
    type         text      not null,
    abbreviation text,
    days         daterange not null,
    primary key (register_id, type),
    exclude using gist (issuer_id with =, regime with =, type with =, days with &&)
);

create function keep_numbered_types() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into number_register_type (register_id, issuer_id, regime, type, abbreviation, days)
        select new.id, new.issuer_id, new.regime, t ->> 'type', t ->> 'abbreviation', daterange(new.valid_from, new.valid_to, '[]')
          from jsonb_array_elements(new.types) t;
    return null;
end
$$;
create trigger numbered_types_follow after insert on number_register
    for each row execute function keep_numbered_types();
revoke insert, update, delete on number_register_type from ${app}, ${worker};

create table number_reservation (
    id          uuid        primary key,
    register_id uuid        not null references number_register (id),
    number      integer     not null,
    purpose     text        not null,
    reserved_at timestamptz not null,
    used_by     uuid,
    unique (register_id, number)
);

create table report_number (
    id                uuid   primary key,
    version           bigint not null,
    told              bigint not null,
    signer_id         uuid   not null,
    regime            text   not null,
    type_abbreviation text   not null,
    signed_on         date   not null,
    number            integer,
    symbol            text
);
create index report_number_waiting on report_number (signer_id, signed_on) where number is null;

-- Every state a task or report was ever told to be in, with the time it was recorded by its owner: what was known on a
-- day is what was told up to its end. The state with the highest number is the one now.
create table implementation_task (
    task_id      uuid        not null,
    directive_id uuid        not null,
    duty_id      uuid,
    lead_id      uuid        not null,
    phase        text        not null,
    due_on       date,
    submitted_on date,
    told         bigint      not null,
    at           timestamptz not null,
    primary key (task_id, told)
);
create index implementation_task_of_directive on implementation_task (directive_id, task_id, told desc);
create index implementation_task_of_duty on implementation_task (duty_id);

create view implementation_task_now with (security_invoker = true) as
    select t.* from implementation_task t
     where not exists (select 1 from implementation_task later where later.task_id = t.task_id and later.told > t.told);

create table implementation_report (
    report_id    uuid        not null,
    directive_id uuid        not null,
    duty_id      uuid        not null,
    author_id    uuid        not null,
    level        text        not null,
    state        text        not null,
    told         bigint      not null,
    at           timestamptz not null,
    primary key (report_id, told)
);
create index implementation_report_of_directive on implementation_report (directive_id, report_id, told desc);

alter table implementation_task enable row level security;
create policy with_the_directive on implementation_task to ${app}
    using (exists (select 1 from directive d where d.id = directive_id));
create policy workers_see_all on implementation_task to ${worker} using (true) with check (true);

alter table implementation_report enable row level security;
create policy with_the_directive on implementation_report to ${app}
    using (exists (select 1 from directive d where d.id = directive_id));
create policy workers_see_all on implementation_report to ${worker} using (true) with check (true);
