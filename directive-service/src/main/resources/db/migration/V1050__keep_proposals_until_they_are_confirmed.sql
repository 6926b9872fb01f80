-- What the reader proposes from a document: the text, the draft it would become, where each value comes from, and what
-- people changed. Nothing here is a fact; a body sees its own proposals only.

create table directive_proposal (
    id            uuid        primary key,
    version       bigint      not null,
    told          bigint      not null,
    body_id       uuid        not null,
    state         text        not null check (state in ('READING', 'PROPOSED', 'FAILED', 'CONFIRMED', 'DISCARDED',
                                              'FORGOTTEN')),
    kind          text        not null check (kind in ('PASTED', 'PLAIN_TEXT', 'DOCX', 'PDF')),
    name          text,
    characters    integer     not null,
    pages         integer     not null,
    pictures      text,                   -- pages that have no text
    sha256        text        not null,
    progress      integer     not null check (progress between 0 and 100),
    failure       text,
    symbol        text,                   -- of the draft, as the abstract is, so that a list reads no drafts
    abstract      text,
    draft         text        not null,
    evidence      text        not null,
    notes         text        not null,
    directive_id  uuid,
    created_at    timestamptz not null,
    created_by    text        not null,
    claimed_until timestamptz,
    attempts      integer     not null,
    settled_at    timestamptz,            -- since when it failed or is discarded
    check ((state = 'CONFIRMED') = (directive_id is not null))
);
create index directive_proposal_newest on directive_proposal (body_id, id desc);
create index directive_proposal_same_bytes on directive_proposal (body_id, sha256);
create index directive_proposal_over on directive_proposal (settled_at) where state in ('FAILED', 'DISCARDED');
create index directive_proposal_waiting on directive_proposal (id) where state = 'READING';

-- In pieces, so that a range is read without the rest.
create table directive_proposal_text (
    proposal_id uuid    not null references directive_proposal (id) on delete cascade,
    start       integer not null,
    text        text    not null,
    primary key (proposal_id, start)
);

-- The file it was read from waits here until it is the directive's.
alter table directive_file add column proposal_id uuid references directive_proposal (id) on delete cascade,
    add check (num_nonnulls(directive_id, proposal_id) = 1);
create unique index directive_file_of_proposal on directive_file (proposal_id);
create policy with_the_proposal on directive_file to ${app}
    using (exists (select 1 from directive_proposal p where p.id = proposal_id)) with check (true);

create table directive_proposal_correction (
    position    bigint generated always as identity primary key,
    proposal_id uuid          not null references directive_proposal (id) on delete cascade,
    pointer     text          not null,
    old_value   text,
    new_value   text,
    rule        text,
    confidence  numeric(4, 3),
    at          timestamptz   not null,
    actor       text          not null
);
create index directive_proposal_correction_in_order on directive_proposal_correction (proposal_id, position);
create index directive_proposal_correction_of_rule on directive_proposal_correction (rule);

-- From which words of a proposal the parts of a directive were read, in the order of the text.
create table directive_source (
    directive_id uuid          not null references directive (id) on delete cascade,
    position     integer       not null,
    proposal_id  uuid          not null references directive_proposal (id) on delete cascade,
    part         text          not null check (part in ('HEADER', 'CLAUSE', 'DUTY', 'RECIPIENT', 'RELATION')),
    ref          text,
    pointer      text          not null,
    start        integer       not null,
    until        integer       not null,
    confidence   numeric(4, 3) not null,
    rule         text          not null,
    corrected    boolean       not null,
    primary key (directive_id, position)
);
create index directive_source_of_proposal on directive_source (proposal_id);

alter table directive_proposal enable row level security;
create policy a_body_has_its_own on directive_proposal to ${app} using (body_id = app_body()) with check (body_id = app_body());
create policy workers_see_all on directive_proposal to ${worker} using (true) with check (true);

alter table directive_proposal_text enable row level security;
create policy with_the_proposal on directive_proposal_text to ${app}
    using (exists (select 1 from directive_proposal p where p.id = proposal_id))
    with check (exists (select 1 from directive_proposal p where p.id = proposal_id));
create policy workers_see_all on directive_proposal_text to ${worker} using (true) with check (true);

alter table directive_proposal_correction enable row level security;
create policy with_the_proposal on directive_proposal_correction to ${app}
    using (exists (select 1 from directive_proposal p where p.id = proposal_id))
    with check (exists (select 1 from directive_proposal p where p.id = proposal_id));
create policy workers_see_all on directive_proposal_correction to ${worker} using (true) with check (true);

alter table directive_source enable row level security;
create policy with_the_proposal on directive_source to ${app}
    using (exists (select 1 from directive_proposal p where p.id = proposal_id))
    with check (exists (select 1 from directive_proposal p where p.id = proposal_id));
create policy workers_see_all on directive_source to ${worker} using (true) with check (true);
