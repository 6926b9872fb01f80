-- How often the values of each rule were kept or corrected, over all proposals that were confirmed. Counts only: nothing
-- of any document stands here.

create table directive_proposal_rule (
    rule           text   primary key,
    given          bigint not null,
    corrected      bigint not null check (corrected between 0 and given),
    sure           bigint not null check (sure between 0 and given),
    sure_corrected bigint not null check (sure_corrected between 0 and sure)
);
