-- Relations told after the issue, and stubs merged into the documents they stand for.

-- A stub that turned out to stand for a document names it, and is that document to everybody who cites it again.
alter table directive add merged_into_id uuid references directive (id);
create index directive_merged on directive (merged_into_id) where merged_into_id is not null;

drop index directive_identity;
create unique index directive_identity on directive (issuer_id, issuer_text, symbol_key, issued_on)
    nulls not distinct where symbol_key is not null and status is distinct from 'DRAFT' and merged_into_id is null;
-- What has no number is one by issuer, title and day, as long as it is only cited.
create unique index directive_title on directive (issuer_id, issuer_text, md5(search_key), issued_on)
    nulls not distinct where symbol_key is null and origin = 'STUB' and merged_into_id is null;

-- Above is what a document rests on, below is what came of it. Two types are told from the other end.
alter table directive_relation
    add alias       text,
    add since       date,
    add recorded_at timestamptz not null default now(),
    add reason      text,
    add moved_from  uuid,
    add above_id    uuid not null generated always as
        (case when type in ('PREPARES', 'PROMULGATES') then directive_id else target_id end) stored,
    add below_id    uuid not null generated always as
        (case when type in ('PREPARES', 'PROMULGATES') then target_id else directive_id end) stored;
create index directive_relation_downwards on directive_relation (above_id, below_id);
create index directive_relation_upwards on directive_relation (below_id, above_id);

create or replace function directive_by_identity(issuer uuid, issuer_name text, key text, on_day date) returns uuid
    language plpgsql security definer set search_path = public as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('directive ' || key, 0));
    return (select coalesce(d.merged_into_id, d.id) from directive d
             where d.symbol_key = key and d.issuer_id is not distinct from issuer
               and d.issuer_text is not distinct from issuer_name and d.issued_on is not distinct from on_day
               and d.status is distinct from 'DRAFT'
             order by (d.merged_into_id is null) desc limit 1);
end $$;

create function directive_by_title(issuer uuid, issuer_name text, title text, on_day date) returns uuid
    language plpgsql security definer set search_path = public as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('directive ' || title, 0));
    return (select coalesce(d.merged_into_id, d.id) from directive d
             where d.symbol_key is null and d.origin = 'STUB' and md5(d.search_key) = md5(title) and d.search_key = title
               and d.issuer_id is not distinct from issuer and d.issuer_text is not distinct from issuer_name
               and d.issued_on is not distinct from on_day
             order by (d.merged_into_id is null) desc limit 1);
end $$;

-- Everybody who writes relations takes turns until the end of the transaction, so that two halves of a circle, or a
-- relation to a stub that is just being merged, cannot slip in side by side. Answers where the targets are now.
create function relation_turn(targets uuid[]) returns table (target_id uuid, now_id uuid)
    language plpgsql security definer set search_path = public as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('relations', 0));
    return query select d.id, coalesce(d.merged_into_id, d.id) from directive d where d.id = any (targets);
end $$;

-- The types that cannot run in a circle together; null for those that may.
create function relation_family(type text) returns text language sql immutable parallel safe
    return case when type in ('IMPLEMENTS', 'ELABORATES', 'CONTINUES', 'DIRECTED_BY') then 'CARRYING_OUT'
                when type in ('AMENDS', 'SUPPLEMENTS', 'CORRECTS', 'REPLACES', 'WITHDRAWS') then 'CHANGING'
                when type in ('CITES', 'CONFORMS_TO', 'ALIAS_OF', 'SELF') then null
                else type end;

-- Whether the first leads, step by step over relations of this family, to the second.
create function relation_leads_to(start uuid, goal uuid, family text) returns boolean
    language sql security definer stable set search_path = public set enable_hashjoin = off set enable_mergejoin = off as $$
    with recursive reached (id) as (
        select start
        union
        select r.target_id from reached join directive_relation r on r.directive_id = reached.id
         where relation_family(r.type) = family)
    select exists (select 1 from reached where id = goal)
$$;

-- The day a relation holds from: the one it names, the issue of the document that has it, the day it was recorded.
create function relation_holds_from(since date, issued_on date, recorded_at timestamptz) returns date
    language sql stable parallel safe
    return coalesce(since, issued_on, (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date);

-- Whether the body of this transaction may see a document, asked by functions that see past the wall.
create function directive_is_mine(of uuid) returns boolean
    language sql security definer stable set search_path = public
    return exists (select 1 from directive_party p where p.directive_id = of and p.body_id = app_body())
        or (app_sees_all() and exists (select 1 from directive d where d.id = of and d.status is distinct from 'DRAFT'));

-- What a list shows of documents, as far as the body of this transaction may see them.
create function directive_outlines(ids uuid[])
    returns table (id uuid, regime text, type text, symbol text, issuer_id uuid, issuer_text text, issued_on date,
                   abstract_text text, origin text, status text)
    language sql security definer stable set search_path = public
    set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
    select d.id, d.regime, d.type, d.symbol, d.issuer_id, d.issuer_text, d.issued_on, d.abstract_text, d.origin, d.status
      from unnest(ids) as wanted (id) join directive d on d.id = wanted.id
     where (select true from directive_party p where p.directive_id = d.id and p.body_id = app_body() limit 1)
        or (app_sees_all() and d.status is distinct from 'DRAFT')
$$;

-- The wall asks the party table in place: a function around it would be called for every row.
alter policy the_parties_see_it on directive
    using (exists (select 1 from directive_party p where p.directive_id = directive.id and p.body_id = app_body())
        or (app_sees_all() and status is distinct from 'DRAFT'));
