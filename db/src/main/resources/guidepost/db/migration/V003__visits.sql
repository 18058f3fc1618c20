-- What kiosks tell: how many visits ended how, calls for the desk, uses of the staff's PIN.
-- Counts and times only: no answer, name or identity.

create table visit_count (
    visit_day date not null,
    guide varchar(64) not null,
    edition_number integer not null,
    urgency varchar(12) not null,
    language varchar(8) not null,
    visits bigint not null,
    constraint visit_count_pk primary key (visit_day, guide, edition_number, urgency, language),
    constraint visit_count_visits check (visits >= 0),
    constraint visit_count_urgency check (
        urgency in ('SELF_CARE', 'BOOK_14_DAYS', 'BOOK_3_DAYS', 'TODAY', 'ASK_STAFF', 'EMERGENCY')
    )
);

create table alert (
    item_id varchar(36) not null,
    kind varchar(15) not null,
    raised_at timestamp(3) with time zone not null,
    constraint alert_pk primary key (item_id),
    constraint alert_kind check (
        kind in ('CALL_STAFF', 'EMERGENCY', 'ASK_STAFF', 'LEFT_UNFINISHED', 'PRINTER', 'EDITION', 'CLOCK', 'FAULT')
    )
);

create table staff_entry (
    item_id varchar(36) not null,
    outcome varchar(8) not null,
    happened_at timestamp(3) with time zone not null,
    entries integer not null,
    constraint staff_entry_pk primary key (item_id),
    constraint staff_entry_entries check (entries >= 1),
    constraint staff_entry_outcome check (outcome in ('ACCEPTED', 'REFUSED', 'LOCKED', 'NO_PIN'))
);

-- What has been taken in, so that nothing is counted twice.
create table spool_receipt (
    item_id varchar(36) not null,
    drained_at timestamp(3) with time zone not null,
    constraint spool_receipt_pk primary key (item_id)
);
