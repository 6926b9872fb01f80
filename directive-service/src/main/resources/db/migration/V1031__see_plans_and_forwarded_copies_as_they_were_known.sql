-- Two questions about a cascade that must see past the walls; both answer only those who see the directive.

-- Who sees a directive sees which plans implement it, by name and day, even where the plans are not his to read; only
-- plans that were issued or registered here before the given time.
create function plans_of(parent uuid, known timestamptz)
    returns table (id uuid, symbol text, issuer_id uuid, abstract_text text, issued_on date, recorded_at timestamptz,
                   clauses jsonb)
    language sql security definer stable set search_path = public as $$
    select c.id, c.symbol, c.issuer_id, c.abstract_text, c.issued_on, recorded.at,
           (select jsonb_agg(jsonb_build_object('clauseRef', l.source_clause_ref,
                                                'parentClauseRef', l.target_clause_ref) order by l.position)
              from directive_relation l
             where l.directive_id = c.id and l.target_id = parent and l.type = 'IMPLEMENTS')
      from directive c
     cross join lateral (select min(a.at) as at from directive_act a
                          where a.directive_id = c.id and a.act in ('issued', 'registered')) recorded
     where c.id in (select r.directive_id from directive_relation r
                     where r.target_id = parent and r.type = 'IMPLEMENTS')
       and c.status is distinct from 'DRAFT' and recorded.at < known
       and (directive_seen(parent) or app_sees_all())
$$;

-- Bodies that got the document as an enclosure of somebody's covering letter.
create function forwarded_to(enclosed uuid, known timestamptz) returns table (body_id uuid)
    language sql security definer stable set search_path = public as $$
    select distinct v.recipient_id
      from directive_relation r join delivery v on v.directive_id = r.directive_id
     where r.target_id = enclosed and r.type = 'FORWARDS' and v.sent_at < known
       and (directive_seen(enclosed) or app_sees_all())
$$;
