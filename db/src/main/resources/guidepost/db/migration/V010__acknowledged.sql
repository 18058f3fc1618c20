-- When a desk acknowledged an alert; until then it goes on calling.

alter table alert add column acknowledged_at timestamp(3) with time zone;
