-- What a published edition was proved to do, as it stands in its file; part of what its seal covers.
alter table edition add certificate varchar(20000);
