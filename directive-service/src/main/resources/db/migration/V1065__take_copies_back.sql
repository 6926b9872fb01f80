-- A copy can be taken back: at once while nobody has registered it, otherwise when the receiving body agrees. What it was
-- called stays with the copy (trace), for whoever had it and may not see the directive any more.

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check check (state in
    ('SENT', 'DELIVERED', 'RECEIVED', 'REFUSED', 'RECALL_REQUESTED', 'RECALLED', 'RECALL_REFUSED'));
alter table delivery
    add recall      jsonb,
    add recalled_at timestamptz,
    add trace       jsonb,
    add check ((state = 'RECALLED') = (recalled_at is not null)),
    add check ((recalled_at is null) = (trace is null));

-- A body has one copy that stands; one taken back by mistake is sent anew.
alter table delivery drop constraint delivery_directive_id_recipient_id_key;
create unique index delivery_that_stands on delivery (directive_id, recipient_id) where state <> 'RECALLED';
create index delivery_of_directive on delivery (directive_id, recipient_id);
create index delivery_recall on delivery (directive_id, id) where recall is not null;

create index implementation_task_of_lead on implementation_task (duty_id, lead_id);

-- Which of these bodies still have something to do in a directive: a task of their own that is not finished or, where
-- they lead none, any. What was given again after a recall is open until its own task is heard of. For who sees the directive.
create function open_duties_in(of_directive uuid, bodies uuid[]) returns table (body_id uuid, duty_id uuid, round integer)
    language sql security definer stable set search_path = public, pg_temp as $$
    select h.organization_id, h.duty_id, max(h.round)
      from duty_holder h
     where h.directive_id = of_directive and h.organization_id = any (bodies) and h.moved_to_id is null
       and directive_is_mine(of_directive)
       and case when exists (select 1 from implementation_task own
                              where own.duty_id = h.duty_id and own.lead_id = h.organization_id)
                then exists (select 1 from implementation_task_now own
                              where own.duty_id = h.duty_id and own.lead_id = h.organization_id
                                and own.phase not in ('COMPLETED', 'CANCELLED'))
                  or (select count(distinct own.task_id) from implementation_task own
                       where own.duty_id = h.duty_id and own.lead_id = h.organization_id) < h.round
                else not exists (select 1 from implementation_task t where t.duty_id = h.duty_id)
                  or exists (select 1 from implementation_task_now t
                              where t.duty_id = h.duty_id and t.phase not in ('COMPLETED', 'CANCELLED')) end
     group by h.organization_id, h.duty_id
$$;

-- Duties that were given with a copy by mistake go back to whoever gave them: the holder stays on record with that mark.
create function end_duties(of_directive uuid, bodies uuid[], duties uuid[], at timestamptz) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update duty_holder h set moved_to_id = d.issuer_id, moved_at = at
      from unnest(bodies, duties) as gone (body_id, duty_id), directive d
     where d.id = of_directive and h.directive_id = of_directive and h.organization_id = gone.body_id
       and h.duty_id = gone.duty_id and h.moved_to_id is null;
    delete from directive_party p
     where p.directive_id = of_directive and p.body_id = any (bodies) and p.role = 'DUTY_HOLDER'
       and not exists (select 1 from duty_holder h where h.directive_id = of_directive
                          and h.organization_id = p.body_id and h.moved_to_id is null);
$$;

-- Ends what recalled copies gave: the sight of the directive and of what was enclosed, unless another copy gives it too.
create function end_rights_of_copies(copies uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    delete from directive_party p
     using (select v.recipient_id as body_id, v.directive_id from delivery v
             where v.id = any (copies) and v.recalled_at is not null
            union
            select v.recipient_id, r.target_id from delivery v join directive_relation r on r.directive_id = v.directive_id
             where v.id = any (copies) and v.recalled_at is not null and r.type = 'FORWARDS') gone
     where p.directive_id = gone.directive_id and p.body_id = gone.body_id and p.role in ('RECIPIENT', 'REPORT_UP')
       and not exists (select 1 from delivery o where o.directive_id = p.directive_id and o.recipient_id = p.body_id
                          and o.recalled_at is null)
       and not exists (select 1 from directive_relation r join delivery o on o.directive_id = r.directive_id
                        where r.target_id = p.directive_id and r.type = 'FORWARDS' and o.recipient_id = p.body_id
                          and o.recalled_at is null)
$$;

-- An enclosure whose letter was taken back reaches nobody from then on.
create or replace function forwarded_to(enclosed uuid, known timestamptz) returns table (body_id uuid)
    language sql security definer stable set search_path = public as $$
    select distinct v.recipient_id
      from directive_relation r join delivery v on v.directive_id = r.directive_id
     where r.target_id = enclosed and r.type = 'FORWARDS' and v.sent_at < known
       and (v.recalled_at is null or v.recalled_at >= known)
       and (directive_seen(enclosed) or app_sees_all())
$$;
