-- Who exists, which sets of bodies have a name, and which days are not what their weekday says. Open to everyone signed in.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table organization (
    id          uuid   primary key,
    version     bigint not null,
    told        bigint not null,
    kind        text   not null,
    level       text   not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT')),
    names       jsonb  not null,
    identifiers jsonb  not null,
    contacts    jsonb  not null,
    opened_on   date,
    closed_on   date,
    sort_name   text   not null,
    search_key  text   not null
);
create index organization_by_name on organization (sort_name, id);
create index organization_by_any_name on organization using gin (search_key gin_trgm_ops);
create index organization_by_kind on organization (kind);

create table organization_parent (
    child_id        uuid not null references organization (id),
    hierarchy       text not null check (hierarchy in ('PARTY', 'STATE', 'FRONT', 'ASSOCIATION', 'INTERNAL')),
    organization_id uuid not null references organization (id),
    valid_from      date,
    valid_to        date
);
create index organization_parent_of_child on organization_parent (child_id);
create index organization_parent_children on organization_parent (organization_id);

create table organization_class (
    id      uuid   primary key,
    version bigint not null,
    told    bigint not null,
    name    text   not null,
    rule    jsonb,
    members jsonb  not null
);
create index organization_class_by_name on organization_class (name, id);

create table calendar_year (
    id          uuid    primary key,
    version     bigint  not null,
    told        bigint  not null,
    calendar_id text    not null,
    year        integer not null,
    days        jsonb   not null,
    unique (calendar_id, year)
);
