-- Who exists, which sets of bodies have a name, and which days are not what their weekday says. Open to everyone signed in.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Names as they are compared in searches: lower case, without tones and marks, đ as d; in the second form also with the
-- usual abbreviations written out and i for y after h, k, l, m, s, t ("kĩ thuật", "kỹ thuật").
create function folded(words text) returns text language sql immutable strict parallel safe
    return btrim(regexp_replace(translate(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]', '', 'g'), 'đðĐÐ', 'dddd'), '\s+', ' ', 'g'));

create function name_key(words text) returns text language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(folded(words),
        '\mubnd\M', 'uy ban nhan dan', 'g'),
        '\mhdnd\M', 'hoi dong nhan dan', 'g'),
        '\mtw\M', 'trung uong', 'g'),
        '\mmttq\M', 'mat tran to quoc', 'g'),
        '\m(h|k|l|m|s|t)y\M', '\1i', 'g');

-- The days on which a body exists: the span it is in, and those it had before it was closed and opened again.
create function existence(opened date, closed date, earlier jsonb) returns datemultirange language sql immutable parallel safe
    return (select range_agg(span) from (
        select daterange(opened, closed, '[]') as span
        union all
        select daterange((e ->> 'openedOn')::date, (e ->> 'closedOn')::date, '[]') from jsonb_array_elements(earlier) e) spans);

create table organization (
    id            uuid   primary key,
    version       bigint not null,
    told          bigint not null,
    names         jsonb  not null,
    ranks         jsonb  not null,
    identifiers   jsonb  not null,
    contacts      jsonb  not null,
    positions     jsonb  not null default '[]',
    successors    jsonb  not null default '[]',
    predecessors  jsonb  not null default '[]',
    opened_on     date,
    closed_on     date,
    earlier_spans jsonb  not null default '[]',
    existence     datemultirange generated always as (existence(opened_on, closed_on, earlier_spans)) stored,
    calendars          jsonb not null default '[]',
    reaching_calendars jsonb not null default '[]',
    sort_name     text   not null,
    next_turn     date,
    check (closed_on >= opened_on)
);
create index organization_by_name on organization (sort_name, id);
create index organization_with_calendars on organization (id) where calendars <> '[]' or reaching_calendars <> '[]';
create index organization_to_tell_again on organization (next_turn);

create table organization_parent (
    child_id        uuid not null references organization (id),
    hierarchy       text not null check (hierarchy in ('PARTY', 'STATE', 'FRONT', 'ASSOCIATION', 'INTERNAL')),
    organization_id uuid not null references organization (id) deferrable initially deferred,
    valid_from      date,
    valid_to        date,
    check (child_id <> organization_id),
    exclude using gist (child_id with =, hierarchy with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index organization_parent_children on organization_parent (organization_id);

-- Names, kinds with levels, and codes, each with its days, follow the body's row by trigger, so that they cannot disagree with it.
create table organization_name (
    organization_id uuid      not null references organization (id) on delete cascade,
    kind            text      not null,
    words           text      not null,
    search_key      text      not null generated always as (folded(words)) stored,
    name_key        text      not null generated always as (name_key(words)) stored,
    valid           daterange not null
);
create index organization_name_of_body on organization_name (organization_id);
create index organization_name_by_words on organization_name using gin (search_key gin_trgm_ops, name_key gin_trgm_ops);
create index organization_name_by_key on organization_name (name_key);

create table organization_rank (
    organization_id uuid      not null references organization (id) on delete cascade,
    kind            text      not null,
    level           text      not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT')),
    valid           daterange not null,
    constraint one_kind_and_level_at_a_time exclude using gist (organization_id with =, valid with &&)
);
create index organization_rank_of_body on organization_rank (organization_id);
create index organization_rank_by_kind on organization_rank (kind, level);

create table organization_identifier (
    organization_id uuid      not null references organization (id) on delete cascade,
    scheme          text      not null,
    value           text      not null,
    valid           daterange not null,
    constraint identifier_of_one_body_at_a_time exclude using gist (scheme with =, value with =, valid with &&)
        deferrable initially deferred
);
create index organization_identifier_of_body on organization_identifier (organization_id);
create index organization_identifier_by_value on organization_identifier (value);

create function keep_names_ranks_and_identifiers() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' or old.names <> new.names then
        delete from organization_name where organization_id = new.id;
        insert into organization_name (organization_id, kind, words, valid)
            select new.id, n ->> 'kind', n ->> 'text', daterange((n ->> 'validFrom')::date, (n ->> 'validTo')::date, '[]')
              from jsonb_array_elements(new.names) n;
    end if;
    if tg_op = 'INSERT' or old.ranks <> new.ranks then
        delete from organization_rank where organization_id = new.id;
        insert into organization_rank (organization_id, kind, level, valid)
            select new.id, r ->> 'kind', r ->> 'level', daterange((r ->> 'validFrom')::date, (r ->> 'validTo')::date, '[]')
              from jsonb_array_elements(new.ranks) r;
    end if;
    if tg_op = 'INSERT' or old.identifiers <> new.identifiers then
        delete from organization_identifier where organization_id = new.id;
        insert into organization_identifier (organization_id, scheme, value, valid)
            select new.id, i ->> 'scheme', i ->> 'value', daterange((i ->> 'validFrom')::date, (i ->> 'validTo')::date, '[]')
              from jsonb_array_elements(new.identifiers) i;
    end if;
    return null;
end
$$;
create trigger names_ranks_and_identifiers_follow after insert or update on organization
    for each row execute function keep_names_ranks_and_identifiers();
revoke insert, update, delete on organization_name, organization_rank, organization_identifier from ${app}, ${worker};

-- Every act that made, renamed, moved, joined, divided or ended bodies, as it was recorded; never changed afterwards.
create table organization_change (
    id           uuid        primary key,
    version      bigint      not null,
    told         bigint      not null,
    type         text        not null check (type in ('OPEN', 'RENAME', 'RECLASSIFY', 'REPARENT', 'MERGE', 'SPLIT', 'DISSOLVE')),
    effective_on date        not null,
    legal_basis  text        not null,
    note         text,
    act          jsonb       not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);
create index organization_change_in_order on organization_change (effective_on desc, id desc);
create table organization_change_body (
    change_id       uuid not null references organization_change (id),
    organization_id uuid not null references organization (id),
    part            text not null check (part in ('SUBJECT', 'SUCCESSOR', 'CHILD')),
    primary key (organization_id, change_id, part)
);
revoke update, delete on organization_change_body from ${app}, ${worker};

create table organization_class (
    id          uuid   primary key,
    version     bigint not null,
    told        bigint not null,
    name        text   not null,
    definitions jsonb  not null
);
create index organization_class_by_name on organization_class (name, id);

-- What was done to each class, by whom and why; never changed afterwards.
create table organization_class_change (
    class_id     uuid        not null references organization_class (id),
    version      bigint      not null,
    act          text        not null check (act in ('CREATED', 'AMENDED', 'CLOSED')),
    effective_on date,
    name         text        not null,
    definition   jsonb       not null,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (class_id, version),
    check ((act = 'CREATED') or (effective_on is not null and reason is not null))
);
revoke update, delete on organization_class_change from ${app}, ${worker};

create table calendar_year (
    id          uuid    primary key,
    version     bigint  not null,
    told        bigint  not null,
    calendar_id text    not null,
    year        integer not null,
    days        jsonb   not null,
    source      text,
    unique (calendar_id, year)
);
create table calendar_recording (
    calendar_id text        not null,
    year        integer     not null,
    version     bigint      not null,
    days        jsonb       not null,
    source      text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (calendar_id, year, version)
);
revoke update, delete on calendar_recording from ${app}, ${worker};
