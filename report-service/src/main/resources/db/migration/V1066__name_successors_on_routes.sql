-- Since when a body is no more, as the registry told it; and who stands at its stations instead, where the body that asked
-- has named a successor.

alter table known_organization add closed_on date;

create table station_succession (
    position       bigint      generated always as identity primary key,
    requirement_id uuid        not null references report_requirement,
    former_id      uuid        not null,
    heir_id        uuid        not null,
    legal_basis    text        not null,
    at             timestamptz not null,
    by_id          uuid        not null
);
create index station_succession_of_requirement on station_succession (requirement_id, position);
alter table station_succession enable row level security;
create policy seen_by_parties_of_the_requirement on station_succession to ${app}
    using (app_sees_all() or exists (select 1 from requirement_party p
                                     where p.requirement_id = station_succession.requirement_id and p.body_id = app_body()))
    with check (true);
create policy worked_on on station_succession to ${worker} using (true) with check (true);
revoke update, delete on station_succession from ${app}, ${worker};

-- The stations of a route with one body in the place of another.
create function route_with(route jsonb, former uuid, heir uuid) returns jsonb language sql immutable parallel safe
    return (select jsonb_agg(case when (s ->> 'organizationId')::uuid = former
                                  then s || jsonb_build_object('organizationId', heir) else s end order by place)
              from jsonb_array_elements(route) with ordinality as r (s, place));

-- Every report of the requirement that is on its way goes on over the successor, whoever may see it: the body that asked
-- names the successor, and does not see reports that have not reached it. What is finished stays as it was.
create function succeed_station(requirement uuid, former uuid, heir uuid, basis text, at timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    concerned uuid[];
begin
    select array_agg(r.id order by r.id) into concerned from (
        select id from report
         where requirement_id = requirement and state in ('DRAFT', 'SUBMITTED', 'RETURNED')
           and (route @> jsonb_build_array(jsonb_build_object('organizationId', former))
                or level = 'CONSOLIDATED' and author_id = former)
         order by id for update) r;
    update report set route = route_with(route, former, heir), version = version + 1,
           author_id = case when level = 'CONSOLIDATED' and author_id = former then heir else author_id end,
           addressee_id = case when addressee_id = former then heir else addressee_id end
     where id = any (concerned);
    insert into report_party (report_id, body_id, role)
        select p.report_id, heir, p.role from report_party p
         where p.report_id = any (concerned) and p.body_id = former
        on conflict do nothing;
    update report_visit set organization_id = heir
     where report_id = any (concerned) and organization_id = former and left_at is null;
    insert into report_step (report_id, number, at, act, by_id, to_id, note, edition)
        select r.id, (select coalesce(max(s.number), 0) + 1 from report_step s where s.report_id = r.id),
               at, 'succeed-station', former, heir, basis, r.edition
          from report r where r.id = any (concerned);
    update expected_report set lies_with = heir where requirement_id = requirement and lies_with = former and author_id <> former;
    insert into requirement_party (requirement_id, body_id, role)
        select requirement, heir, p.role from requirement_party p
         where p.requirement_id = requirement and p.body_id = former and p.role in ('STATION', 'ADDRESSEE')
        on conflict do nothing;
end $$;
