-- Files of a directive: what they are, and their bytes in pieces where the database keeps them.

create table directive_file (
    id           uuid        primary key,
    directive_id uuid        references directive (id) on delete cascade,
    position     bigint      generated always as identity,
    name         text        not null check (length(name) between 1 and 200),
    role         text        not null check (role in ('TEXT', 'ANNEX', 'SCAN', 'OTHER')),
    media_type   text        not null,
    size         bigint      not null check (size >= 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    place        text        not null check (place in ('DATABASE', 'S3')),
    added_at     timestamptz not null,
    added_by     text        not null
);
create index directive_file_in_order on directive_file (directive_id, position);

create table file_piece (
    file_id uuid    not null references directive_file (id) on delete cascade,
    number  integer not null,
    bytes   bytea   not null,
    primary key (file_id, number)
);
alter table file_piece alter column bytes set storage external;

-- Objects of the outside store that no directive is known to own: brought but not yet kept, or no longer kept.
create table doubtful_object (
    id    uuid        primary key,
    since timestamptz not null
);
create index doubtful_object_by_age on doubtful_object (since);

create function doubt_the_object() returns trigger language plpgsql as $$
begin
    insert into doubtful_object (id, since) values (old.id, 'epoch') on conflict do nothing;
    return null;
end $$;
create trigger object_without_row after delete on directive_file for each row when (old.place = 'S3')
    execute function doubt_the_object();

alter table directive_file enable row level security;
create policy with_the_directive on directive_file to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on directive_file to ${worker} using (true) with check (true);

alter table file_piece enable row level security;
create policy with_the_file on file_piece to ${app}
    using (exists (select 1 from directive_file f where f.id = file_id)) with check (true);
create policy workers_see_all on file_piece to ${worker} using (true) with check (true);
