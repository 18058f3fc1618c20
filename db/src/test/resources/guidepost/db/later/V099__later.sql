-- What a later version of the program may bring.
create table staff_note (
    edition_id bigint not null,
    words varchar(100) not null,
    constraint staff_note_edition foreign key (edition_id) references edition (id)
);

alter table threshold add column remark varchar(100) default 'none' not null;
