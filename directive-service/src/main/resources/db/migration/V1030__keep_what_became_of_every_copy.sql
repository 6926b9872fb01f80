-- The list of recipients as issued, late additions with their reasons, the history of each copy, and when holders came in.

create table distribution_line (
    directive_id    uuid        not null references directive (id),
    position        integer     not null,
    purpose         text        not null,
    route           text        not null check (route in ('DESK', 'INTERNAL', 'PUBLICATION', 'ARCHIVE', 'OUTSIDE')),
    organization_id uuid,
    class_id        uuid,
    office          text,
    text            text,
    retention       text,
    printed         text,
    keep_until      date,
    copies          integer     not null,
    added_at        timestamptz not null,
    late_reason     text,
    primary key (directive_id, position)
);

create table late_addition (
    id            uuid        primary key,
    directive_id  uuid        not null references directive (id),
    added_on      date        not null,
    added_at      timestamptz not null,
    added_by      text        not null,
    reason        text        not null,
    recipient_ids uuid[]      not null,
    duties        jsonb       not null
);
create index late_addition_of_directive on late_addition (directive_id, added_at, id);

alter table duty_holder add since timestamptz not null;

alter table delivery
    add opened_by   text,
    add offices     jsonb not null default '[]',
    add routings    jsonb not null default '[]',
    add late_reason text;

create table delivery_act (
    delivery_id uuid        not null references delivery (id),
    position    bigint      generated always as identity,
    at          timestamptz not null,
    act         text        not null,
    state       text        not null,
    actor       text        not null,
    detail      text,
    internal    boolean     not null,
    primary key (delivery_id, position)
);

alter table distribution_line enable row level security;
create policy with_the_directive on distribution_line to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on distribution_line to ${worker} using (true) with check (true);

alter table late_addition enable row level security;
create policy with_the_directive on late_addition to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on late_addition to ${worker} using (true) with check (true);

-- What a body does inside itself with its copy is its own; that the copy was opened, registered or sent back is not.
alter table delivery_act enable row level security;
create policy with_the_copy on delivery_act to ${app}
    using (exists (select 1 from delivery v where v.id = delivery_id
                      and (not internal or v.recipient_id = app_body() or app_sees_all())))
    with check (true);
create policy workers_see_all on delivery_act to ${worker} using (true) with check (true);
