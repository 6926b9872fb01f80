-- A relation that was told wrongly is taken back: it leaves the table that everything asks, and stays on record with the
-- days it held, so that what was seen before stays true.

create table relation_withdrawn (
    id                bigint      generated always as identity primary key,
    directive_id      uuid        not null references directive (id),
    position          integer     not null,
    type              text        not null,
    target_id         uuid        not null references directive (id),
    symbol            text,
    issued_on         date,
    source_clause_ref text,
    target_clause_ref text,
    alias             text,
    since             date,
    recorded_at       timestamptz not null,
    reason            text,
    moved_from        uuid,
    above_id          uuid        not null,
    below_id          uuid        not null,
    ended_on          date        not null,
    ended_at          timestamptz not null,
    ended_by          text        not null,
    ended_reason      text        not null
);
create index relation_withdrawn_of_directive on relation_withdrawn (directive_id);
create index relation_withdrawn_of_target on relation_withdrawn (target_id, type);
create index relation_withdrawn_downwards on relation_withdrawn (above_id, below_id);
create index relation_withdrawn_upwards on relation_withdrawn (below_id, above_id);
alter table relation_withdrawn enable row level security;
create policy with_the_directive on relation_withdrawn to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on relation_withdrawn to ${worker} using (true) with check (true);
revoke update, delete on relation_withdrawn from ${app}, ${worker};

-- Every relation that ever held here, with the day it ended. For functions and views that have a wall of their own.
create view relation_on_record as
    select directive_id, position, type, target_id, source_clause_ref, target_clause_ref, alias, since, recorded_at, above_id,
           below_id, null::date as ended_on, null::timestamptz as ended_at from directive_relation
    union all
    select directive_id, position, type, target_id, source_clause_ref, target_clause_ref, alias, since, recorded_at, above_id,
           below_id, ended_on, ended_at from relation_withdrawn;
revoke all on relation_on_record from ${app}, ${worker};

-- Who sees a directive sees which plans implement it, by name and day, even where the plans are not his to read; only
-- plans that were issued or registered here before the given time. A relation taken
-- back later was one then.
create function plans_of(parent uuid, known timestamptz)
    returns table (id uuid, symbol text, issuer_id uuid, abstract_text text, issued_on date, recorded_at timestamptz,
                   clauses jsonb)
    language sql security definer stable set search_path = public as $$
    select c.id, c.symbol, c.issuer_id, c.abstract_text, c.issued_on, recorded.at,
           (select jsonb_agg(jsonb_build_object('clauseRef', l.source_clause_ref,
                                                'parentClauseRef', l.target_clause_ref) order by l.position)
              from relation_on_record l
             where l.directive_id = c.id and l.target_id = parent and l.type = 'IMPLEMENTS'
               and (l.ended_at is null or l.ended_at >= known))
      from directive c
     cross join lateral (select min(a.at) as at from directive_act a
                          where a.directive_id = c.id and a.act in ('issued', 'registered')) recorded
     where c.id in (select r.directive_id from relation_on_record r
                     where r.target_id = parent and r.type = 'IMPLEMENTS' and (r.ended_at is null or r.ended_at >= known))
       and c.status is distinct from 'DRAFT' and recorded.at < known
       and (directive_seen(parent) or app_sees_all())
$$;

-- Every relation from each of its ends, with what a list shows of the document at the other one, where the body of this
-- transaction may see that document. Runs as its owner, because the walls of the tables would be asked again for every row.
create view lineage_link as
    select l.upwards, l.near_id, l.directive_id, l.position, l.type as relation, l.source_clause_ref, l.target_clause_ref,
           case when l.near_id = l.directive_id then l.source_clause_ref else l.target_clause_ref end as near_clause_ref,
           l.alias, l.ended_on,
           relation_holds_from(l.since, case when d.id = l.directive_id then d.issued_on else
               (select s.issued_on from directive s where s.id = l.directive_id) end, l.recorded_at) as holds_from,
           d.id, d.regime, d.type, d.symbol, d.issuer_id, d.issuer_text, d.issued_on, d.abstract_text, d.origin, d.status
      from (select false as upwards, r.above_id as near_id, r.below_id as far_id, r.* from relation_on_record r
             union all
            select true, r.below_id, r.above_id, r.* from relation_on_record r) l
      join directive d on d.id = l.far_id
     where l.type <> 'SELF'
       and ((select true from directive_party p where p.directive_id = l.far_id and p.body_id = (select app_body()) limit 1)
            or (app_sees_all() and d.status is distinct from 'DRAFT'));

-- The next place among the relations of a document; a place that was taken back is not given again.
create function next_relation_position(of uuid) returns integer
    language sql security definer stable set search_path = public, pg_temp
    return 1 + greatest((select coalesce(max(r.position), -1) from directive_relation r where r.directive_id = of),
                        (select coalesce(max(w.position), -1) from relation_withdrawn w where w.directive_id = of));

-- What a merger moved, as it was: what the undoing of a wrong one is made from.
create table stub_merger (
    id          bigint      generated always as identity primary key,
    stub_id     uuid        not null references directive (id),
    document_id uuid        not null references directive (id),
    relations   jsonb       not null,
    stubs       uuid[]      not null,
    undone_at   timestamptz
);
create unique index stub_merger_that_stands on stub_merger (stub_id) where undone_at is null;
alter table stub_merger enable row level security;
create policy workers_see_all on stub_merger to ${worker} using (true);
revoke insert, update, delete on stub_merger from ${app}, ${worker};

-- All relations of a stub become those of the document. Answers the family of types that would run in a circle then, if
-- any: the caller must not commit that. What would tie the document to itself becomes SELF, or is such a circle.
create function directive_absorb_stub(stub uuid, document uuid) returns text
    language plpgsql security definer set search_path = public as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('relations', 0));
    insert into stub_merger (stub_id, document_id, relations, stubs)
        select stub, document,
               coalesce((select jsonb_agg(to_jsonb(r) || jsonb_build_object('source_version', d.version)
                                          order by r.directive_id, r.position)
                           from directive_relation r join directive d on d.id = r.directive_id
                          where r.directive_id = stub or r.target_id = stub), '[]'),
               coalesce((select array_agg(d.id) from directive d where d.merged_into_id = stub), '{}');
    delete from directive_relation s using directive_relation d
     where s.target_id = stub and d.target_id = document and d.directive_id = s.directive_id and d.type = s.type
       and (d.source_clause_ref, d.target_clause_ref) is not distinct from (s.source_clause_ref, s.target_clause_ref);
    update directive_relation set target_id = document, moved_from = stub where target_id = stub;
    delete from directive_relation s using directive_relation d
     where s.directive_id = stub and d.directive_id = document and d.target_id = s.target_id and d.type = s.type
       and (d.source_clause_ref, d.target_clause_ref) is not distinct from (s.source_clause_ref, s.target_clause_ref);
    update directive_relation r set directive_id = document, moved_from = stub,
           position = r.position + next_relation_position(document)
     where r.directive_id = stub;
    update directive_relation set type = 'SELF'
     where directive_id = document and target_id = document and relation_family(type) is null;
    update directive set merged_into_id = document, version = version + 1 where id = stub;
    update directive set merged_into_id = document where merged_into_id = stub;
    return (select relation_family(r.type) from directive_relation r
             where r.directive_id = document and relation_family(r.type) is not null
               and relation_leads_to(r.target_id, document, relation_family(r.type))
             limit 1);
end $$;

-- Takes a merger back, all of it or nothing; answers why not, or null. The relations are again what they were before it.
-- Told since then of the document stays with the document: nobody can know which of the two was meant; and a draft whose
-- relations were written anew keeps them. No circle can come of it: one among the parts would have been one in the whole.
create function directive_part_stub(stub uuid) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    m stub_merger;
    item jsonb;
    back directive_relation;
    moved text[];
begin
    perform pg_advisory_xact_lock(hashtextextended('relations', 0));
    select * into m from stub_merger s where s.stub_id = stub and s.undone_at is null;
    if m.id is null then
        return 'NOT_MERGED';
    end if;
    if exists (select 1 from directive d where d.id = m.document_id and d.merged_into_id is not null) then
        return 'DOCUMENT_MERGED';
    end if;
    if exists (select 1 from directive a join directive b on b.id <> a.id and b.merged_into_id is null
                  and b.status is distinct from 'DRAFT' and b.symbol_key = a.symbol_key
                  and b.issuer_id is not distinct from a.issuer_id and b.issuer_text is not distinct from a.issuer_text
                  and b.issued_on is not distinct from a.issued_on
                where a.id = stub) then
        return 'SAME_DOCUMENT';
    end if;
    if exists (select 1 from relation_withdrawn w where w.moved_from = stub) then
        return 'RELATIONS_CHANGED';
    end if;
    with gone as (
        delete from directive_relation r where r.moved_from = stub and m.document_id in (r.directive_id, r.target_id)
        returning r.directive_id, r.position)
    select coalesce(array_agg(gone.directive_id || '/' || gone.position), '{}') into moved from gone;
    update directive set merged_into_id = null, version = version + 1 where id = stub;
    update directive set merged_into_id = stub where id = any (m.stubs) and merged_into_id = m.document_id;
    for item in select e from jsonb_array_elements(m.relations) e loop
        back := jsonb_populate_record(null::directive_relation, item);
        insert into directive_relation (directive_id, position, type, target_id, symbol, issued_on, source_clause_ref,
                                        target_clause_ref, alias, since, recorded_at, reason, moved_from)
        select back.directive_id,
               case when exists (select 1 from directive_relation t where t.directive_id = back.directive_id and t.position = back.position)
                    then next_relation_position(back.directive_id) else back.position end,
               back.type, back.target_id, back.symbol, back.issued_on, back.source_clause_ref, back.target_clause_ref,
               back.alias, back.since, back.recorded_at, back.reason, back.moved_from
         where exists (select 1 from directive d where d.id = back.directive_id
                          and (d.status is distinct from 'DRAFT' or d.version = (item ->> 'source_version')::bigint
                               or back.directive_id || '/' || back.position = any (moved)));
    end loop;
    update stub_merger set undone_at = now() where id = m.id;
    return null;
end $$;
