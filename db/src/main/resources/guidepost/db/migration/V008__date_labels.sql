-- What a date is called on the sheet's line of time.
alter table wording drop constraint wording_kind;
alter table wording add constraint wording_kind check (
    item_kind in (
        'EDITION', 'HEADING', 'SECTION', 'THRESHOLD', 'QUESTION', 'OPTION', 'SHORTCUT', 'DATE', 'RULE', 'GUIDANCE'
    )
);
