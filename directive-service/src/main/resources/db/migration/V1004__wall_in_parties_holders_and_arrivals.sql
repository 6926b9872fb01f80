-- A body sees how it stands itself to a directive, and its own arrival registers; holders and frozen classes go with the directive.

alter table directive_party enable row level security;
create policy a_body_sees_its_own_standing on directive_party to ${app}
    using (app_sees_all() or body_id = app_body()) with check (true);
create policy workers_see_all on directive_party to ${worker} using (true) with check (true);

alter table duty_holder enable row level security;
create policy with_the_directive on duty_holder to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on duty_holder to ${worker} using (true) with check (true);

alter table class_resolution enable row level security;
create policy with_the_directive on class_resolution to ${app}
    using (exists (select 1 from directive d where d.id = directive_id)) with check (true);
create policy workers_see_all on class_resolution to ${worker} using (true) with check (true);

alter table arrival_register enable row level security;
create policy a_body_has_its_own on arrival_register to ${app} using (body_id = app_body()) with check (body_id = app_body());
create policy workers_see_all on arrival_register to ${worker} using (true) with check (true);
