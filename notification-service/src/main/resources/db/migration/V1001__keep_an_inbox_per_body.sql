-- The inbox of every body, what each person has read of it, the e-mails beside it, and the little we must know of
-- bodies and directives to address and word them.

create table body (
    organization_id uuid   primary key,
    official_name   text   not null,
    short_name      text,
    emails          text[] not null default '{}'
);

create table preference (
    id           uuid   primary key references body,
    version      bigint not null default 0,
    told         bigint not null default 0,
    address      text   check (length(address) <= 200),
    language     text   not null default 'vi' check (language in ('vi', 'en')),
    switched_off text[] not null default '{}'
);

create table known_directive (
    directive_id uuid primary key,
    symbol       text,
    abstract     text not null
);

create table directive_party (
    directive_id uuid not null,
    body_id      uuid not null,
    primary key (directive_id, body_id)
);

-- A withdrawal or replacement is kept, because a delivery told under another key may be heard after it.
create table directive_end (
    event_id     uuid        primary key,
    directive_id uuid        not null,
    kind         text        not null check (kind in ('DIRECTIVE_WITHDRAWN', 'DIRECTIVE_REPLACED')),
    reason       text,
    day          date        not null,
    happened_at  timestamptz not null
);
create index directive_end_by_directive on directive_end (directive_id);

create table notification (
    id           uuid        primary key,
    event_id     uuid        not null,
    body_id      uuid        not null,
    kind         text        not null,
    directive_id uuid,
    subject_id   uuid        not null,
    facts        jsonb       not null,
    happened_at  timestamptz not null,
    told_at      timestamptz not null,
    obsolete     boolean     not null default false,
    constraint one_notice_per_event_and_body unique (event_id, body_id)
);
create index notification_inbox on notification (body_id, id desc);
create index notification_of_directive on notification (body_id, directive_id, id desc) where directive_id is not null;
create index notification_reminder on notification (subject_id, body_id) where not obsolete;

-- Since when a matter needs no reminder, so that one told earlier but heard later is known to be obsolete.
create table settled_matter (
    subject_id uuid        not null,
    body_id    uuid        not null,
    settled_at timestamptz not null,
    primary key (subject_id, body_id)
);

create table reading (
    notification_id uuid        not null references notification,
    person          text        not null,
    body_id         uuid        not null,
    read_at         timestamptz not null,
    primary key (notification_id, person)
);

create table mail (
    id              uuid        primary key,
    notification_id uuid        not null references notification,
    event_id        uuid        not null,
    body_id         uuid        not null,
    channel         text        not null default 'EMAIL' check (channel = 'EMAIL'),
    state           text        not null default 'QUEUED'
                    check (state in ('QUEUED', 'SENT', 'FAILED', 'GIVEN_UP', 'SUPERSEDED', 'SKIPPED')),
    addresses       text[]      not null default '{}',
    attempts        int         not null default 0,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    reason          text,
    constraint one_message_per_event_body_and_channel unique (event_id, body_id, channel)
);
create index mail_due on mail (next_attempt_at, id) where state in ('QUEUED', 'FAILED');
create index mail_of_notification on mail (notification_id);

-- Requests read; only readings and preferences are theirs to write.
revoke insert, update, delete on body, known_directive, directive_party, directive_end, notification, settled_matter,
    mail from ${app};
revoke insert, delete on preference from ${app};
revoke update, delete on reading from ${app};

alter table notification enable row level security;
alter table reading enable row level security;
alter table mail enable row level security;
alter table preference enable row level security;
alter table directive_party enable row level security;
alter table known_directive enable row level security;
alter table directive_end enable row level security;
alter table settled_matter enable row level security;

create policy own_inbox on notification to ${app} using (body_id = app_body());
create policy own_readings on reading to ${app} using (body_id = app_body());
create policy own_messages on mail to ${app} using (body_id = app_body());
create policy own_preferences on preference to ${app} using (id = app_body());
create policy own_part on directive_party to ${app} using (body_id = app_body());
create policy own_directives on known_directive to ${app}
    using (exists (select 1 from notification n
                    where n.directive_id = known_directive.directive_id and n.body_id = app_body()));

create policy worker_sees_all on notification to ${worker} using (true);
create policy worker_sees_all on reading to ${worker} using (true);
create policy worker_sees_all on mail to ${worker} using (true);
create policy worker_sees_all on preference to ${worker} using (true);
create policy worker_sees_all on directive_party to ${worker} using (true);
create policy worker_sees_all on known_directive to ${worker} using (true);
create policy worker_sees_all on directive_end to ${worker} using (true);
create policy worker_sees_all on settled_matter to ${worker} using (true);
