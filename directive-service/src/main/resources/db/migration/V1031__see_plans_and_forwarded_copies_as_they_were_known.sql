-- A question about a cascade that must see past the walls; it answers only those who see the directive. The one about plans
-- needs the relations that were taken back and stands with them.

-- Bodies that got the document as an enclosure of somebody's covering letter.
create function forwarded_to(enclosed uuid, known timestamptz) returns table (body_id uuid)
    language sql security definer stable set search_path = public as $$
    select distinct v.recipient_id
      from directive_relation r join delivery v on v.directive_id = r.directive_id
     where r.target_id = enclosed and r.type = 'FORWARDS' and v.sent_at < known
       and (directive_seen(enclosed) or app_sees_all())
$$;
