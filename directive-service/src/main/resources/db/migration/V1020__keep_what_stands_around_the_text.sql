-- Bases, short names, phases, marks, archive units and arrival stamps as printed, and how uncertain parts were settled.

alter table directive
    add column particulars jsonb not null default '{}',
    add column verified    jsonb not null default '[]';
