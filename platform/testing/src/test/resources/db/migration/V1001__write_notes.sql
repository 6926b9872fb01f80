-- Notes, and what an echo heard of them.
create table note (
    id uuid primary key, version bigint not null, told bigint not null,
    owner_id uuid not null, text text not null check (text is nfc normalized), closed boolean not null
);
alter table note enable row level security;
create policy note_seen_by_owner on note to ${app} using (app_sees_all() or owner_id = app_body());
create policy note_seen_by_worker on note to ${worker} using (true);
create table echo (note_id uuid not null, text text not null, heard integer not null default 1);
