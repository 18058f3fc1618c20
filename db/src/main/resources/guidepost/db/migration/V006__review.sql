-- What was said of a draft, and who answers for the edition it became.

create table approval (
    edition_id bigint not null,
    account_id bigint not null,
    name varchar(200) not null,
    approved_at timestamp(3) with time zone not null,
    words varchar(2000),
    constraint approval_pk primary key (edition_id, account_id),
    constraint approval_edition foreign key (edition_id) references edition (id)
);

create table review_comment (
    edition_id bigint not null,
    position integer not null,
    name varchar(200) not null,
    happened_at timestamp(3) with time zone not null,
    kind varchar(9) not null,
    item varchar(400),
    words varchar(2000) not null,
    constraint review_comment_pk primary key (edition_id, position),
    constraint review_comment_edition foreign key (edition_id) references edition (id),
    constraint review_comment_kind check (kind in ('COMMENT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'VOIDED'))
);
