-- When each body registered its copy of a directive: what is due so many days from receipt is counted from there.

create table arrival (
    directive_id uuid not null,
    body_id      uuid not null,
    arrived_on   date not null,
    primary key (directive_id, body_id)
);
revoke insert, update, delete on arrival from ${app};
