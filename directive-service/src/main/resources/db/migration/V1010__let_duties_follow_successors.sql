-- What a dissolved body still had to do, and to whom it was moved: by an explicit act, kept for ever. The frozen holder
-- stays in duty_holder with the mark to whom he gave it; his successor stands beside him.

alter table duty_holder add column moved_to_id uuid references organization (id), add column moved_at timestamptz;

create table duty_move (
    id           uuid        primary key,
    version      bigint      not null,
    told         bigint      not null,
    from_id      uuid        not null references organization (id),
    to_id        uuid        not null references organization (id),
    effective_on date        not null,
    legal_basis  text        not null,
    duties       jsonb       not null,
    moved_at     timestamptz not null,
    moved_by     text        not null
);
create index duty_move_of_body on duty_move (from_id, id desc);
revoke delete on duty_move from ${app}, ${worker};

-- Whoever keeps the registry sees which duties wait for a successor by symbol, clause and day, not what they say: he has
-- no part in the documents. A duty is open while its directive holds and a task of the body, or where it leads none any
-- task, is not finished.
create function open_duties(of_body uuid, after_duty uuid, most integer)
    returns table (directive_id uuid, duty_id uuid, symbol text, issuer_id uuid, issued_on date, clause_ref text, roles text[], due_on date)
    language sql security definer stable set search_path = public, pg_temp as $$
    select h.directive_id, h.duty_id, d.symbol, d.issuer_id, d.issued_on,
           (select e ->> 'clauseRef' from jsonb_array_elements(d.duties) e where e ->> 'id' = h.duty_id::text),
           array_agg(h.role order by h.role),
           (select min(t.due_on) from implementation_task_now t where t.duty_id = h.duty_id and t.phase not in ('COMPLETED', 'CANCELLED'))
      from duty_holder h join directive d on d.id = h.directive_id
     where h.organization_id = of_body and h.moved_to_id is null and (after_duty is null or h.duty_id > after_duty)
       and d.status not in ('DRAFT', 'CONCLUDED', 'REPLACED', 'WITHDRAWN')
       and (not exists (select 1 from implementation_task_now t where t.duty_id = h.duty_id)
            or exists (select 1 from implementation_task_now t
                        where t.duty_id = h.duty_id and t.phase not in ('COMPLETED', 'CANCELLED')
                          and (t.lead_id = of_body
                               or not exists (select 1 from implementation_task_now own
                                               where own.duty_id = h.duty_id and own.lead_id = of_body))))
     group by h.directive_id, h.duty_id, d.id
     order by h.duty_id limit most
$$;

-- Moves one open duty and takes the next event number of its directive; nothing is moved twice.
create function move_duty(of_duty uuid, former uuid, heir uuid, at timestamptz, actor text, basis text)
    returns table (directive_id uuid, roles text[], told bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    of_directive uuid;
    moved text[];
    number bigint;
begin
    select o.directive_id into of_directive from open_duties(former, null, 1000000) o where o.duty_id = of_duty;
    if of_directive is null then
        return;
    end if;
    update directive d set told = d.told + 1 where d.id = of_directive returning d.told into number;
    insert into duty_holder (directive_id, duty_id, organization_id, role, class_id, since, round)
        select h.directive_id, h.duty_id, heir, h.role, h.class_id, at, h.round from duty_holder h
         where h.duty_id = of_duty and h.organization_id = former and h.moved_to_id is null
        on conflict (duty_id, organization_id, role, round) do update set moved_to_id = null, moved_at = null;
    with gone as (
        update duty_holder h set moved_to_id = heir, moved_at = at
         where h.duty_id = of_duty and h.organization_id = former and h.moved_to_id is null returning h.role)
    select array_agg(gone.role order by gone.role) into moved from gone;
    insert into directive_party (directive_id, body_id, role)
        select p.directive_id, heir, p.role from directive_party p
         where p.directive_id = of_directive and p.body_id = former and p.role in ('DUTY_HOLDER', 'MONITOR')
        on conflict do nothing;
    insert into directive_act (directive_id, at, act, body_id, actor, detail)
        values (of_directive, at, 'DUTY_MOVED', heir, actor, basis);
    return query select of_directive, moved, number;
end
$$;
