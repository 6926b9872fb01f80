-- The book of a register: every number that was reserved, used, given back, struck out or known from before, once each.

drop table number_reservation;

create table number_entry (
    register_id    uuid        not null references number_register (id),
    number         integer     not null check (number >= 1),
    state          text        not null check (state in ('RESERVED', 'USED', 'RELEASED', 'VOID', 'HISTORICAL')),
    type           text,
    reservation_id uuid        unique,
    purpose        text,
    document_id    uuid,
    reason         text,
    at             timestamptz not null,
    by             text        not null,
    primary key (register_id, number),
    check ((state = 'RESERVED') <= (reservation_id is not null)),
    check ((state = 'USED') <= (document_id is not null)),
    check ((state in ('RELEASED', 'VOID')) <= (reason is not null))
);
create index number_entry_given_back on number_entry (register_id, number) where state = 'RELEASED';
