-- When each body registered its copy of a directive: what is due so many days from receipt is counted from there.

create table arrival (
    directive_id uuid not null,
    body_id      uuid not null,
    arrived_on   date not null,
    primary key (directive_id, body_id)
);
revoke insert, update, delete on arrival from ${app};

-- Which day task-service counted for a body from a step, such as the end of another duty; it may be heard of before the duty.
create table counted_day (
    duty_id uuid        not null,
    body_id uuid        not null,
    due_on  date        not null,
    told_at timestamptz not null,
    primary key (duty_id, body_id)
);
revoke insert, update, delete on counted_day from ${app};

-- Up to which time a duty of a body ended by a recall; the recall may be heard of before the duty.
create table duty_end (
    duty_id uuid not null,
    body_id uuid not null,
    round   int  not null,
    primary key (duty_id, body_id)
);
revoke insert, update, delete on duty_end from ${app};
