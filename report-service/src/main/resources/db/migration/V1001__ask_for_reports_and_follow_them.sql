-- What must be reported, who is expected, and every report on its way: text, files, stations, inputs, history.

-- What others told us: names, directives, days off.
create table known_organization (
    id          uuid  primary key,
    name        text  not null,
    short_name  text,
    calendars   jsonb not null default '[]'
);

create table known_directive (
    id          uuid  primary key,
    symbol      text,
    issuer_id   uuid  not null,
    regime      text  not null check (regime in ('PARTY', 'STATE')),
    monitors    jsonb not null default '[]'
);

create table calendar_year (
    calendar_id text  not null,
    year        int   not null,
    days        jsonb not null,
    primary key (calendar_id, year)
);

create table report_requirement (
    id            uuid    primary key,
    version       bigint  not null default 0,
    told          bigint  not null default 0,
    directive_id  uuid    not null,
    duty_id       uuid    not null unique,
    direct        boolean not null,
    title         text    not null check (length(title) between 1 and 300),
    addressee_id  uuid    not null,
    assigner_id   uuid    not null,
    deadline      jsonb   not null,
    window_from   date,
    window_to     date,
    route         jsonb   not null,
    outline       jsonb   not null,
    nil_allowed   boolean not null,
    closed_on     date,
    closed_reason text,
    check ((window_from is null) = (window_to is null))
);
create index report_requirement_by_directive on report_requirement (directive_id);

create table requirement_party (
    requirement_id uuid not null references report_requirement,
    body_id        uuid not null,
    role           text not null check (role in ('AUTHOR', 'STATION', 'ADDRESSEE', 'ASSIGNER', 'MONITOR')),
    primary key (requirement_id, body_id, role)
);
create index requirement_party_by_body on requirement_party (body_id, requirement_id, role);

create table report_period (
    id             uuid        primary key,
    version        bigint      not null default 0,
    told           bigint      not null default 0,
    requirement_id uuid        not null references report_requirement,
    opened_at      timestamptz not null
);
create index report_period_by_requirement on report_period (requirement_id, id);

-- One line per expected author: the state of its report as watchers may see it, even before the report has arrived.
create table expected_report (
    period_id      uuid        not null references report_period,
    author_id      uuid        not null,
    requirement_id uuid        not null references report_requirement,
    due_on         date,
    state          text        not null default 'MISSING'
                   check (state in ('MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'SIGNED', 'ISSUED')),
    report_id      uuid,
    edition        int         not null default 0,
    submitted_at   timestamptz,
    late_reason    text,
    lies_with      uuid,
    station_role   text,
    since          timestamptz not null,
    round          int         not null default 1, -- which time the author has the duty: it may be given again after a recall
    primary key (period_id, author_id)
);
create index expected_report_open_by_due_day on expected_report (due_on) where submitted_at is null;
create index expected_report_by_author on expected_report (author_id, requirement_id);

-- A reminder is told at most once, whatever is restarted and whoever else runs.
create table reminder_told (
    period_id uuid        not null,
    author_id uuid        not null,
    kind      text        not null check (kind in ('NEAR_DUE_3', 'NEAR_DUE_1', 'OVERDUE')),
    told_at   timestamptz not null,
    primary key (period_id, author_id, kind)
);

create table report (
    id             uuid        primary key,
    version        bigint      not null default 0,
    told           bigint      not null default 0,
    requirement_id uuid        not null references report_requirement,
    period_id      uuid        not null references report_period,
    directive_id   uuid        not null,
    duty_id        uuid        not null,
    title          text        not null,
    author_id      uuid        not null,
    addressee_id   uuid        not null,
    level          text        not null check (level in ('INPUT', 'CONSOLIDATED')),
    state          text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'SIGNED', 'ISSUED')),
    edition        int         not null default 0,
    nil            boolean     not null default false,
    due_on         date,
    route          jsonb       not null,
    station_order  int,
    station_since  timestamptz,
    station_acted  boolean     not null default false,
    sections       jsonb       not null default '[]',
    submitted_at   timestamptz,
    late_reason    text,
    file_count     int         not null default 0,
    inputs_changed int         not null default 0,
    returned       jsonb,
    waiver         jsonb,
    appraisal      jsonb,
    conference     jsonb,
    signature      jsonb,
    consolidated_id uuid,
    symbol         text,
    issued_on      date,
    check ((station_order is null) = (station_since is null)),
    unique (period_id, author_id, level)
);
create index report_by_requirement on report (requirement_id);

create table report_party (
    report_id uuid not null references report,
    body_id   uuid not null,
    role      text not null check (role in ('AUTHOR', 'STATION', 'ADDRESSEE')),
    primary key (report_id, body_id, role)
);
create index report_party_by_body on report_party (body_id, report_id);

create table report_edition (
    report_id    uuid        not null references report,
    edition      int         not null,
    sections     jsonb       not null,
    submitted_at timestamptz not null,
    primary key (report_id, edition)
);

create table report_visit (
    report_id       uuid        not null references report,
    number          int         not null,
    station_order   int         not null,
    organization_id uuid        not null,
    arrived_at      timestamptz not null,
    left_at         timestamptz,
    primary key (report_id, number)
);

create table report_step (
    report_id     uuid        not null references report,
    number        int         not null,
    at            timestamptz not null,
    act           text        not null,
    by_id         uuid        not null,
    station_order int,
    station_role  text,
    to_id         uuid,
    note          text,
    edition       int         not null,
    primary key (report_id, number)
);

create table report_file (
    id              uuid        primary key,
    report_id       uuid        not null references report,
    name            text        not null check (length(name) between 1 and 200),
    media_type      text        not null,
    size            bigint      not null check (size between 1 and 20971520),
    sha256          text        not null check (length(sha256) = 64),
    added_at        timestamptz not null,
    edition         int         not null,
    removed_edition int
);
create index report_file_by_report on report_file (report_id, id);

create table report_file_chunk (
    file_id   uuid  not null references report_file,
    number    int   not null,
    bytes     bytea not null,
    primary key (file_id, number)
);

create table report_input (
    consolidated_id uuid        not null references report,
    input_id        uuid        not null references report,
    edition         int         not null,
    taken_at        timestamptz not null,
    primary key (consolidated_id, input_id)
);
create index report_input_by_input on report_input (input_id);

create table report_trace (
    consolidated_id uuid not null references report,
    number          int  not null,
    ref             text not null,
    statement       text not null,
    input_id        uuid not null references report,
    input_ref       text not null,
    edition         int  not null,
    primary key (consolidated_id, number)
);

-- The second wall: a body sees what it is a party of; workers see everything.
alter table report_requirement enable row level security;
create policy seen_by_its_parties on report_requirement to ${app}
    using (app_sees_all() or exists (select 1 from requirement_party p
                                     where p.requirement_id = report_requirement.id and p.body_id = app_body()))
    with check (true);
create policy worked_on on report_requirement to ${worker} using (true);

alter table report_period enable row level security;
create policy seen_by_parties_of_the_requirement on report_period to ${app}
    using (app_sees_all() or exists (select 1 from requirement_party p
                                     where p.requirement_id = report_period.requirement_id and p.body_id = app_body()))
    with check (true);
create policy worked_on on report_period to ${worker} using (true);

alter table expected_report enable row level security;
create policy seen_by_author_and_watchers on expected_report to ${app}
    using (app_sees_all() or author_id = app_body()
           or exists (select 1 from requirement_party p
                      where p.requirement_id = expected_report.requirement_id and p.body_id = app_body()
                        and p.role <> 'AUTHOR'))
    with check (true);
create policy worked_on on expected_report to ${worker} using (true);

alter table report enable row level security;
create policy seen_by_its_parties on report to ${app}
    using (app_sees_all() or exists (select 1 from report_party p
                                     where p.report_id = report.id and p.body_id = app_body()))
    with check (true);
create policy worked_on on report to ${worker} using (true);

do $$
declare part text;
begin
    foreach part in array array['report_edition', 'report_visit', 'report_step', 'report_file'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy seen_with_its_report on %I to ${app} using '
            '(exists (select 1 from report r where r.id = %I.report_id)) with check (true)', part, part);
        execute format('create policy worked_on on %I to ${worker} using (true)', part);
    end loop;
    foreach part in array array['report_input', 'report_trace'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy seen_with_its_report on %I to ${app} using '
            '(exists (select 1 from report r where r.id = %I.consolidated_id)) with check (true)', part, part);
        execute format('create policy worked_on on %I to ${worker} using (true)', part);
    end loop;
end $$;

alter table report_file_chunk enable row level security;
create policy seen_with_its_file on report_file_chunk to ${app}
    using (exists (select 1 from report_file f where f.id = report_file_chunk.file_id)) with check (true);
create policy worked_on on report_file_chunk to ${worker} using (true);
