-- What is kept of an edition beside its content: how it came about, and who did what to which of its items.

alter table edition add column submitted_at timestamp(3) with time zone;
alter table edition add column published_by varchar(200);
alter table edition add column publish_reason varchar(2000);
-- The audit trail as it was when the edition was published: a trail that is cut short does not reach it.
alter table edition add column audit_rows bigint;
alter table edition add column audit_head varchar(64);

-- Carried from edition to edition, so that a translation is known to be older than its source.
create table item_note (
    edition_id bigint not null,
    item varchar(400) not null,
    item_version bigint not null,
    author varchar(200),
    changed_at timestamp(3) with time zone,
    owner varchar(100),
    review_by date,
    constraint item_note_pk primary key (edition_id, item),
    constraint item_note_edition foreign key (edition_id) references edition (id)
);

-- Everybody who changed anything since the edition before: none of them may approve.
create table draft_author (
    edition_id bigint not null,
    account_id bigint not null,
    name varchar(200) not null,
    constraint draft_author_pk primary key (edition_id, account_id),
    constraint draft_author_edition foreign key (edition_id) references edition (id)
);
