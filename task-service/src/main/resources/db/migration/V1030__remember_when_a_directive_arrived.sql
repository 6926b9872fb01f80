-- When each body registered its copy of a directive: what is due so many days from receipt is counted from there.

create table arrival (
    directive_id uuid not null,
    body_id      uuid not null,
    arrived_on   date not null,
    primary key (directive_id, body_id)
);
revoke insert, update, delete on arrival from ${app};

-- Up to which time a duty of a body ended by a recall; the recall may be heard of before the duty.
create table duty_end (
    duty_id uuid    not null,
    body_id uuid    not null,
    round   integer not null,
    primary key (duty_id, body_id)
);
revoke insert, update, delete on duty_end from ${app};
create index task_waiting_for_arrival on task (directive_id, lead_id) where due_on is null;
