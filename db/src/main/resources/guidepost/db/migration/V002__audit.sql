-- Who changed what, when and why. Rows are only ever added, each sealed with the hash of the one before.

create table audit_row (
    seq bigint not null,
    happened_at timestamp(3) with time zone not null,
    who varchar(200) not null,
    action varchar(30) not null,
    guide varchar(64),
    edition_number integer,
    item varchar(400),
    old_value varchar(102400),
    new_value varchar(102400),
    reason varchar(2000),
    prev_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_row_pk primary key (seq),
    constraint audit_row_seq check (seq >= 1)
);
