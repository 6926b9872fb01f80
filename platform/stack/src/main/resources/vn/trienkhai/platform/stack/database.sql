-- One service's database and its three roles. Used by the local stack and by the compose file.
-- ${database}_owner owns the tables and migrates them, ${database}_app is what the service signs in
-- as, ${database}_worker is what its relay, consumers and schedulers become by SET LOCAL ROLE.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = '${database}_owner') then
        create role ${database}_owner login password 'trienkhai'; -- development default
    end if;
    if not exists (select 1 from pg_roles where rolname = '${database}_worker') then
        create role ${database}_worker nologin;
    end if;
    if not exists (select 1 from pg_roles where rolname = '${database}_app') then
        create role ${database}_app login noinherit password 'trienkhai'; -- development default
        grant ${database}_worker to ${database}_app with inherit false, set true;
    end if;
end
$$;;
create database ${database} owner ${database}_owner;;
revoke all on database ${database} from public;;
grant connect on database ${database} to ${database}_app;;
