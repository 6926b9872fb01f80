-- What searches and lists look into: one row per document with its words and marks, one row per body and document in the
-- order of lists, and one row per body and change. All three are written here, once per document when a transaction
-- commits, from the documents, their parties and the texts of their files; nobody else writes them.

-- Text folded for searching: lower case, no tones, đ as d, and i for y where both are written (kỹ, kĩ).
create function search_fold(written text) returns text language sql immutable parallel safe strict
    return regexp_replace(regexp_replace(lower(normalize(
        translate(written, 'đĐðÐ', 'dddd'), NFD)), '[\u0300-\u036f]+', '', 'g'), '\m([hklmst])y\M', '\1i', 'g');

-- The folded words alone.
create function search_words(written text) returns text language sql immutable parallel safe strict
    return trim(regexp_replace(search_fold(written), '[^[:alnum:]]+', ' ', 'g'));

-- What every spelling of a symbol shares, wrong dashes, blanks and leading zeros included. For searching only.
create function search_symbol(written text) returns text language sql immutable parallel safe strict
    return regexp_replace(replace(search_words(written), ' ', '-'), '^(so-)?0*', '');

-- Every two words that stand side by side, as one: what is common alone is rare together. They begin with a sign no word has.
create function search_pairs(words text) returns text[] language sql immutable parallel safe strict as $$
    select coalesce(array_agg(distinct pair), '{}') from (
        select '_' || word || '_' || lead(word) over (order by place) as pair
          from unnest(string_to_array(words, ' ')) with ordinality as w (word, place)) p
     where length(pair) <= 200 -- longer ones are no words, and no index would hold them
$$;

-- Every word or "phrase in quotes" must be there; of a word with a star the beginning is enough. A word with signs in it,
-- such as a symbol, is a phrase.
create function search_query(written text) returns tsquery language plpgsql immutable parallel safe strict as $$
declare
    part text[];
    words text;
    every text;
begin
    for part in select regexp_matches(search_fold(written), '"([^"]*)"?|([^\s"]+)', 'g') loop
        words := search_words(coalesce(part[1], part[2]));
        continue when words = '';
        every := concat_ws(' & ', every,
            '(''' || replace(words, ' ', ''' <-> ''') || '''' || case when part[2] like '%*' then ':*' else '' end || ')',
            case when part[2] like '%*' then null else
                (select string_agg('''' || pair || '''', ' & ') from unnest(search_pairs(words)) pair) end);
    end loop;
    return every::tsquery;
end $$;

-- What files say, as far as their text could be read: once for each content, however many files have it. A row comes with
-- the first file and goes with the last; who reads it takes what is due, and comes back later where that failed.
create table file_text (
    sha256   text        primary key,
    state    text        not null default 'WAITING' check (state in ('WAITING', 'READ', 'NONE', 'UNREADABLE')),
    text     text        check (text is nfc normalized),
    problem  text,
    evidence jsonb,      -- the signatures found in it, with the time they were checked
    attempts integer     not null default 0,
    due_at   timestamptz not null default '-infinity',
    check ((state = 'READ') = (text is not null))
);
create index file_text_due on file_text (due_at, sha256) where state = 'WAITING';
create index directive_file_by_content on directive_file (sha256);

create table directive_index (
    directive_id uuid     primary key,
    day          date     not null,
    words        tsvector not null,
    head         text     not null,
    marks        text[]   not null
);
-- One index for all three, so that "these words, in this quarter, seen by this body" is answered inside it.
create index directive_index_found on directive_index using gin (marks, words, head gin_trgm_ops) with (fastupdate = off);

-- The order of lists: drafts and undated first, then the newest issue. The nil body stands for those who see all.
create table directive_shelf (
    body_id      uuid   not null,
    directive_id uuid   not null,
    day          date   not null,
    version      bigint not null,
    type         text   not null,
    issuer_id    uuid,
    status       text,
    roles        text[] not null,
    primary key (body_id, directive_id)
);
create index directive_shelf_newest on directive_shelf (body_id, day, directive_id);
create index directive_shelf_of_directive on directive_shelf (directive_id);

create table directive_feed (
    body_id        uuid   not null,
    tx             xid8   not null,
    position       bigint not null generated always as identity,
    directive_id   uuid   not null,
    kind           text   not null check (kind in ('APPEARED', 'CHANGED', 'GONE')),
    version        bigint not null,
    status         text,
    merged_into_id uuid,
    primary key (body_id, tx, position)
);
create index directive_feed_of_directive on directive_feed (directive_id, tx);

-- Documents a running transaction has touched. Emptied before it commits.
create table directive_stale (
    tx           xid8 not null default pg_current_xact_id(),
    directive_id uuid not null,
    primary key (tx, directive_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create function directive_touched() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into directive_stale (directive_id) values (case when tg_op = 'DELETE' then old.id else new.id end)
        on conflict do nothing;
    return null;
end $$;
create trigger touched after insert or update or delete on directive for each row execute function directive_touched();

create function directive_part_added() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into directive_stale (directive_id) select distinct a.directive_id from added a on conflict do nothing;
    return null;
end $$;
create function directive_part_removed() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into directive_stale (directive_id) select distinct r.directive_id from removed r on conflict do nothing;
    return null;
end $$;
create trigger party_added after insert on directive_party referencing new table as added
    for each statement execute function directive_part_added();
create trigger party_removed after delete on directive_party referencing old table as removed
    for each statement execute function directive_part_removed();
create function file_text_wanted() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into file_text (sha256) values (new.sha256) on conflict (sha256) do update set sha256 = excluded.sha256;
    return null;
end $$;
create trigger text_wanted after insert or update of directive_id on directive_file for each row
    when (new.directive_id is not null) execute function file_text_wanted();
create function file_text_left() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into directive_stale (directive_id) values (old.directive_id) on conflict do nothing;
    perform 1 from file_text t where t.sha256 = old.sha256 for update; -- whoever adds the same content now waits, or has
    delete from file_text t where t.sha256 = old.sha256
       and not exists (select 1 from directive_file f where f.sha256 = old.sha256 and f.directive_id is not null);
    return null;
end $$;
create trigger text_left after delete on directive_file for each row
    when (old.directive_id is not null) execute function file_text_left();
create function file_text_known() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into directive_stale (directive_id) select distinct f.directive_id from directive_file f
        where f.sha256 = new.sha256 and f.directive_id is not null on conflict do nothing;
    return null;
end $$;
create trigger text_known after update of text on file_text for each row when (old.text is distinct from new.text)
    execute function file_text_known();

create function quarter_of(day date) returns text language sql immutable parallel safe
    return case when isfinite(day) then 'q:' || extract(year from day)::int || '-' || extract(quarter from day)::int else 'q:none' end;

-- All words of a document. Longer texts are cut where the index could not hold them.
create function directive_words(d directive) returns tsvector language sql stable set search_path = public as $$
    select to_tsvector('simple', words) || array_to_tsvector(search_pairs(words))
      from (select search_words(left(concat_ws(' ', d.symbol, d.abstract_text, d.issuer_text, d.place, d.term,
        d.signature ->> 'position', d.signature ->> 'name',
        (select string_agg(concat_ws(' ', c ->> 'ref', c ->> 'text'), ' ') from jsonb_array_elements(d.clauses) c),
        (select string_agg(concat_ws(' ', t ->> 'title', t ->> 'text'), ' ') from jsonb_array_elements(d.duties) t),
        (select string_agg(u ->> 'raw', ' ') from jsonb_array_elements(d.unverified) u),
        (select string_agg(v #>> '{}', ' ') from jsonb_path_query(d.particulars, '$.** ? (@.type() == "string")') v),
        (select string_agg(t.text, ' ' order by f.position) from directive_file f join file_text t on t.sha256 = f.sha256
          where f.directive_id = d.id)), 200000)) as words) said
$$;

-- What a document can be found by besides its words.
create function directive_marks(d directive) returns text[] language sql stable set search_path = public as $$
    select case when d.merged_into_id is not null then '{}' else
        array_remove(array[quarter_of(coalesce(d.issued_on, 'infinity')), 'type:' || d.type, 'issuer:' || d.issuer_id,
            'status:' || d.status, 'symbol:' || search_symbol(d.symbol),
            case when d.status is distinct from 'DRAFT' then 'body:00000000-0000-0000-0000-000000000000' end], null)
        || coalesce((select array_agg(distinct 'body:' || p.body_id) from directive_party p where p.directive_id = d.id), '{}')
        || coalesce((select array_agg(p.role || ':' || p.body_id) from directive_party p where p.directive_id = d.id), '{}') end
$$;

-- Brings the three tables up to date with these documents. Whoever changes one of them at the same time waits here, and
-- so the changes of a document are told in the order they were made.
create function directive_refresh(ids uuid[]) returns void language plpgsql security definer set search_path = public
    set jit = off as $$
begin
    insert into directive_index (directive_id, day, words, head, marks)
        select id, 'infinity', '', '', '{}' from unnest(ids) id order by id on conflict do nothing;
    perform 1 from directive_index where directive_id = any (ids) order by directive_id for update;
    with wanted as materialized (
        select p.body_id, d.id, coalesce(d.issued_on, 'infinity') as day, d.version, d.type, d.issuer_id, d.status,
               array_agg(p.role order by p.role) as roles
          from directive d join directive_party p on p.directive_id = d.id
         where d.id = any (ids) and d.merged_into_id is null group by p.body_id, d.id
        union all
        select '00000000-0000-0000-0000-000000000000', d.id, coalesce(d.issued_on, 'infinity'), d.version, d.type, d.issuer_id,
               d.status, '{}'
          from directive d where d.id = any (ids) and d.merged_into_id is null and d.status is distinct from 'DRAFT'
    ), gone as (
        delete from directive_shelf s where s.directive_id = any (ids)
           and not exists (select 1 from wanted w where w.body_id = s.body_id and w.id = s.directive_id)
        returning s.body_id, s.directive_id, s.version, s.status
    ), kept as (
        insert into directive_shelf as s (body_id, directive_id, day, version, type, issuer_id, status, roles)
        select body_id, id, day, version, type, issuer_id, status, roles from wanted
        on conflict (body_id, directive_id) do update
           set day = excluded.day, version = excluded.version, type = excluded.type, issuer_id = excluded.issuer_id,
               status = excluded.status, roles = excluded.roles
         where (s.day, s.version, s.type, s.issuer_id, s.status, s.roles) is distinct from
               (excluded.day, excluded.version, excluded.type, excluded.issuer_id, excluded.status, excluded.roles)
        returning s.body_id, s.directive_id, s.version, s.status,
                  case when s.xmax = 0 then 'APPEARED' else 'CHANGED' end as kind
    ), told as (
        select body_id, directive_id, kind, version, status from kept
        union all select body_id, directive_id, 'GONE', version, status from gone)
    insert into directive_feed (body_id, tx, directive_id, kind, version, status, merged_into_id)
    select t.body_id, greatest(pg_current_xact_id(), (select f.tx from directive_feed f
                where f.directive_id = t.directive_id order by f.tx desc limit 1)),
           t.directive_id, t.kind, t.version, t.status, (select d.merged_into_id from directive d where d.id = t.directive_id)
      from told t;
    update directive_index i set day = n.day, words = n.words, head = n.head, marks = n.marks
      from (select d.id, coalesce(d.issued_on, 'infinity') as day, directive_words(d) as words,
                   search_fold(concat_ws(' ', d.symbol, d.abstract_text)) as head, directive_marks(d) as marks
              from directive d where d.id = any (ids)) n
     where i.directive_id = n.id and (i.day, i.words, i.head, i.marks) is distinct from (n.day, n.words, n.head, n.marks);
    delete from directive_index i where i.directive_id = any (ids)
       and not exists (select 1 from directive d where d.id = i.directive_id);
end $$;

create function directive_refresh_due() returns trigger language plpgsql security definer set search_path = public as $$
declare
    due uuid[];
begin
    with emptied as (delete from directive_stale where tx = pg_current_xact_id() returning directive_id)
    select array_agg(directive_id order by directive_id) into due from emptied;
    if due is not null then
        perform directive_refresh(due);
    end if;
    return null;
end $$;
create constraint trigger refresh after insert on directive_stale deferrable initially deferred
    for each row execute function directive_refresh_due();

-- The next documents of a list, newest first, behind a place of it. First the shelf of the viewer is walked, which fills
-- the page at once when the filters fit many. What fits few, and words, are looked up in the index: first in the newest
-- quarters, where what is common fills the page; then everywhere, when that is little; else quarter by quarter.
create function directives_found(viewer uuid, looked_for text, symbol_like text, of_type text, of_issuer uuid, in_state text,
        standings text[], from_day date, to_day date, before_day date, before_id uuid, how_many integer)
    returns table (directive_id uuid, day date) language plpgsql security definer stable set search_path = public
    set jit = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    walked_at_most constant integer := 1000;
    sorted_at_most constant integer := 2000;
    quarters_first constant integer := 4;
    at_day date := coalesce(before_day, 'infinity');
    at_id uuid := coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
    first_day date := coalesce(from_day, '-infinity');
    query tsquery := search_query(looked_for);
    part text := '%' || replace(replace(replace(search_fold(looked_for), '\', '\\'), '%', '\%'), '_', '\_') || '%';
    wanted text[] := array['body:' || viewer] || array_remove(array['symbol:' || search_symbol(symbol_like),
        'type:' || of_type, 'issuer:' || of_issuer, 'status:' || in_state], null);
    stood text[] := (select array_agg(role || ':' || app_body()) from unnest(standings) role);
    fits text := 'i.marks @> ($2 || array_remove(array[b.quarter], null)) and (i.day, i.directive_id) < ($3, $4) and i.day >= $5';
    by_quarter text;
    at_once text;
    quarters text[];
    ids uuid[];
    more uuid[];
    walked integer := 0;
    given integer := 0;
    s record;
begin
    if viewer is null or (viewer is distinct from app_body()
            and not (app_sees_all() and viewer = '00000000-0000-0000-0000-000000000000')) then
        return;
    end if;
    if (from_day is not null or to_day is not null) and at_day > coalesce(to_day, '9999-12-31') then
        at_day := coalesce(to_day, '9999-12-31');
        at_id := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
    end if;
    if looked_for is null and symbol_like is null then
        for s in select * from directive_shelf t where t.body_id = viewer and (t.day, t.directive_id) < (at_day, at_id)
                    and t.day >= first_day order by t.day desc, t.directive_id desc limit walked_at_most loop
            walked := walked + 1;
            at_day := s.day;
            at_id := s.directive_id;
            if (of_type is null or s.type = of_type) and (of_issuer is null or s.issuer_id = of_issuer)
                    and (in_state is null or s.status = in_state) and (standings is null or s.roles && standings) then
                directive_id := s.directive_id;
                day := s.day;
                return next;
                given := given + 1;
                exit when given = how_many;
            end if;
        end loop;
        if given = how_many or walked < walked_at_most then
            return;
        end if;
    elsif looked_for is not null and query is null then
        return;
    end if;
    if query is not null then
        fits := fits || ' and (i.words @@ $7' || case when search_fold(looked_for) ~ '^\w{3,}$' then ' or i.head like $8)' else ')' end;
    end if;
    if stood is not null then
        fits := fits || ' and i.marks && $9';
    end if;
    by_quarter := 'select array_agg(f.directive_id order by f.day desc, f.directive_id desc) from (
        select e.* from unnest($1) as b (quarter) cross join lateral (
            select i.directive_id, i.day from directive_index i where ' || fits || '
             order by i.day desc, i.directive_id desc limit $6) e limit $6) f';
    at_once := 'select array_agg(f.directive_id order by f.day desc, f.directive_id desc) from (
        select i.directive_id, i.day from (select null::text) as b (quarter), directive_index i where ' || fits || ' limit $6) f';
    quarters := directive_quarters(viewer, at_day, first_day);
    execute by_quarter into ids using quarters[:quarters_first], wanted, at_day, at_id, first_day, how_many - given, query, part, stood;
    if coalesce(cardinality(ids), 0) < how_many - given and cardinality(quarters) > quarters_first then
        execute at_once into more using quarters, wanted, at_day, at_id, first_day, sorted_at_most + 1, query, part, stood;
        if cardinality(more) > sorted_at_most then
            execute by_quarter into more using quarters[quarters_first + 1:], wanted, at_day, at_id, first_day,
                how_many - given - coalesce(cardinality(ids), 0), query, part, stood;
            ids := ids || more;
        else
            ids := more;
        end if;
    end if;
    return query select i.directive_id, i.day from unnest(ids[:how_many - given]) with ordinality as f (id, place)
        join directive_index i on i.directive_id = f.id order by f.place;
end $$;

-- The quarters between two days in which the viewer has documents, newest first.
create function directive_quarters(viewer uuid, until date, since date) returns text[]
    language plpgsql security definer stable set search_path = public as $$
declare
    newest date := (select t.day from directive_shelf t where t.body_id = viewer and t.day <= least(until, '9999-12-31')
                     order by t.day desc limit 1);
    oldest date := (select t.day from directive_shelf t where t.body_id = viewer and t.day >= since order by t.day limit 1);
begin
    return case when until = 'infinity' then array['q:none'] else array[]::text[] end
        || coalesce((select array_agg(quarter_of(q::date) order by q desc)
                       from generate_series(date_trunc('quarter', oldest::timestamp), newest::timestamp, '3 months') q), '{}');
end $$;

-- What the viewer did not hear yet, in order. A transaction is told only when every one that began before it has ended:
-- so nothing can come in before what was told. What changed a document later is never told earlier.
create function directive_changes(viewer uuid, since_tx xid8, since_position bigint, how_many integer)
    returns setof directive_feed language sql security definer stable set search_path = public as $$
    select f.* from directive_feed f
     where f.body_id = viewer and (f.tx, f.position) > (since_tx, since_position)
       and f.tx < pg_snapshot_xmin(pg_current_snapshot())
       and (viewer = app_body() or (app_sees_all() and viewer = '00000000-0000-0000-0000-000000000000'))
     order by f.tx, f.position limit how_many
$$;

revoke all on directive_stale from ${app}, ${worker};
revoke insert, update, delete on directive_index, directive_shelf, directive_feed from ${app}, ${worker};

alter table file_text enable row level security;
create policy with_a_file on file_text for select to ${app}
    using (exists (select 1 from directive_file f where f.sha256 = file_text.sha256));
create policy workers_see_all on file_text to ${worker} using (true) with check (true);

alter table directive_index enable row level security;
create policy with_the_directive on directive_index to ${app} using (exists (select 1 from directive d where d.id = directive_id));
create policy workers_see_all on directive_index to ${worker} using (true);

alter table directive_shelf enable row level security;
create policy a_body_sees_its_own on directive_shelf to ${app} using (app_sees_all() or body_id = app_body());
create policy workers_see_all on directive_shelf to ${worker} using (true);

alter table directive_feed enable row level security;
create policy a_body_sees_its_own on directive_feed to ${app} using (app_sees_all() or body_id = app_body());
create policy workers_see_all on directive_feed to ${worker} using (true);
