-- Named patients and how urgent each must be found; copied from edition to edition.

create table scenario (
    edition_id bigint not null,
    code varchar(64) not null,
    name varchar(200) not null,
    expected varchar(12) not null,
    note varchar(2000) not null,
    constraint scenario_pk primary key (edition_id, code),
    constraint scenario_edition foreign key (edition_id) references edition (id),
    constraint scenario_expected check (
        expected in ('SELF_CARE', 'BOOK_14_DAYS', 'BOOK_3_DAYS', 'TODAY', 'ASK_STAFF', 'EMERGENCY')
    )
);

-- By code alone: a scenario may name what its edition no longer has, and is then said to.
create table scenario_answer (
    edition_id bigint not null,
    scenario varchar(64) not null,
    question varchar(64) not null,
    position integer not null,
    answer varchar(64) not null,
    constraint scenario_answer_pk primary key (edition_id, scenario, question, position),
    constraint scenario_answer_scenario foreign key (edition_id, scenario) references scenario (edition_id, code)
);
