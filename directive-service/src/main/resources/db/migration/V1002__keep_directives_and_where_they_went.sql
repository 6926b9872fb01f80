-- Directives with their parts, who may see each (directive_party), what was frozen at issue, and the copies that went out.

create table directive (
    id             uuid   primary key,
    version        bigint not null,
    told           bigint not null,
    regime         text   not null check (regime in ('PARTY', 'STATE')),
    type           text   not null,
    symbol         text,
    symbol_key     text,
    issuer_id      uuid   references organization (id),
    issuer_text    text,
    issued_on      date,
    place          text,
    abstract_text  text   not null,
    term           text,
    signature      jsonb,
    urgency        text   not null,
    secrecy        text   not null check (secrecy in ('NONE', 'INTERNAL')),
    origin         text   not null check (origin in ('ISSUED_HERE', 'RECEIVED', 'HISTORICAL', 'STUB')),
    status         text   check (status in ('DRAFT', 'IN_FORCE', 'CONCLUDED', 'REPLACED', 'WITHDRAWN')),
    replaced_by_id uuid,
    monitors       jsonb  not null,
    clauses        jsonb  not null,
    duties         jsonb  not null,
    recipients     jsonb  not null,
    unverified     jsonb  not null,
    search_key     text   not null,
    edited_at      timestamptz not null,
    check ((origin = 'STUB') = (status is null)),
    check (status is distinct from 'DRAFT' or issuer_id is not null)
);
-- A document is one by issuer, symbol and day; the symbol alone says nothing.
create unique index directive_identity on directive (issuer_id, issuer_text, symbol_key, issued_on)
    nulls not distinct where symbol_key is not null and status is distinct from 'DRAFT';
create index directive_newest on directive ((coalesce(issued_on, date 'infinity')), id);
create index directive_by_symbol on directive (symbol_key);
create index directive_by_words on directive using gin (search_key gin_trgm_ops);

create table directive_party (
    directive_id uuid not null,
    body_id      uuid not null,
    role         text not null check (role in
        ('ISSUER', 'KEEPER', 'CITER', 'RECIPIENT', 'REPORT_UP', 'DUTY_HOLDER', 'MONITOR', 'STATION')),
    primary key (directive_id, body_id, role)
);
create index directive_party_of_body on directive_party (body_id, directive_id);

create table directive_relation (
    directive_id      uuid    not null references directive (id) on delete cascade,
    position          integer not null,
    type              text    not null,
    target_id         uuid    not null references directive (id),
    symbol            text,
    issued_on         date,
    source_clause_ref text,
    target_clause_ref text,
    primary key (directive_id, position)
);
create index directive_relation_of_target on directive_relation (target_id, type);

create table directive_act (
    position     bigint generated always as identity primary key,
    directive_id uuid        not null,
    at           timestamptz not null,
    act          text        not null,
    body_id      uuid,
    actor        text        not null,
    detail       text
);
create index directive_act_in_order on directive_act (directive_id, position);

create table class_resolution (
    directive_id uuid   not null,
    class_id     uuid   not null,
    as_of        date   not null,
    members      uuid[] not null,
    primary key (directive_id, class_id)
);

create table duty_holder (
    directive_id    uuid not null,
    duty_id         uuid not null,
    organization_id uuid not null,
    role            text not null,
    class_id        uuid,
    round           integer not null default 1, -- which time the body has the duty: it may be given again after a recall
    primary key (duty_id, organization_id, role, round)
);
create index duty_holder_of_directive on duty_holder (directive_id, duty_id);

create table delivery (
    id             uuid        primary key,
    version        bigint      not null,
    told           bigint      not null,
    directive_id   uuid        not null references directive (id),
    recipient_id   uuid        not null references organization (id),
    purpose        text        not null,
    state          text        not null check (state in ('SENT', 'DELIVERED', 'RECEIVED', 'REFUSED')),
    sent_at        timestamptz not null,
    delivered_at   timestamptz,
    received_at    timestamptz,
    arrival_number integer,
    arrival_date   date,
    refused_at     timestamptz,
    refused_reason text,
    dispositions   jsonb       not null,
    unique (directive_id, recipient_id)
);
create index delivery_newest_of_recipient on delivery (recipient_id, sent_at, id);
create index delivery_newest_of_directive on delivery (directive_id, sent_at, id);
-- The arrival register of a body and year has every number once.
create unique index delivery_arrival_number on delivery (recipient_id, (extract(year from arrival_date)), arrival_number);

create table arrival_register (
    body_id uuid    not null,
    year    integer not null,
    last    integer not null,
    primary key (body_id, year)
);

create function directive_seen(of uuid) returns boolean language sql stable
    return exists (select 1 from directive_party p where p.directive_id = of and p.body_id = app_body());

alter table directive enable row level security;
create policy the_parties_see_it on directive to ${app}
    using (directive_seen(id) or (app_sees_all() and status is distinct from 'DRAFT')) with check (true);
create policy workers_see_all on directive to ${worker} using (true) with check (true);

alter table delivery enable row level security;
create policy recipient_issuer_and_monitors_see_it on delivery to ${app}
    using (app_sees_all() or recipient_id = app_body()
        or exists (select 1 from directive_party p where p.directive_id = delivery.directive_id
                      and p.body_id = app_body() and p.role in ('ISSUER', 'MONITOR', 'REPORT_UP')))
    with check (true);
create policy workers_see_all on delivery to ${worker} using (true) with check (true);

-- What belongs to a directive is seen by those who see the directive.
alter table directive_relation enable row level security;
create policy with_the_directive on directive_relation to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on directive_relation to ${worker} using (true) with check (true);

alter table directive_act enable row level security;
create policy with_the_directive on directive_act to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on directive_act to ${worker} using (true) with check (true);

-- Two questions that must see past the walls, and answer with nothing but an id or yes and no. Both take turns, so that
-- two callers at once cannot each be told "no" and then make the same document, or two halves of a circle.
create function directive_by_identity(issuer uuid, issuer_name text, key text, on_day date) returns uuid
    language plpgsql security definer set search_path = public as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('directive ' || key, 0));
    return (select d.id from directive d
             where d.symbol_key = key and d.issuer_id is not distinct from issuer
               and d.issuer_text is not distinct from issuer_name and d.issued_on is not distinct from on_day
               and d.status is distinct from 'DRAFT');
end $$;

create function directive_is_stub(of uuid) returns boolean
    language sql security definer stable set search_path = public
    return (select d.origin = 'STUB' from directive d where d.id = of);
