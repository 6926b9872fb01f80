-- Amendments are told like ends, with what changed; and why a body has to do with a directive is kept: a recalled copy
-- ends what came with it, a duty does not.

alter table directive_end drop constraint directive_end_kind_check;
alter table directive_end
    add check (kind in ('DIRECTIVE_WITHDRAWN', 'DIRECTIVE_REPLACED', 'DIRECTIVE_AMENDED')),
    add changes jsonb,
    add more    integer;

alter table directive_party
    add by_duty boolean not null default false,
    add via     uuid;
create index directive_party_via on directive_party (via) where via is not null;
