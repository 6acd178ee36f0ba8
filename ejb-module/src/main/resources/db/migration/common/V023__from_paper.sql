-- What was signed or done on paper before it was entered here: says so, and keeps the paper's own number.
alter table agreement add column paper_number varchar(120);
alter table agreement add column from_paper boolean default false not null;
alter table agreement add column scan_missing boolean default false not null;
create index agreement_paper_number on agreement (paper_number);

-- The scan of what was entered from paper may come later.
alter table agreement_signature alter column scan_id drop not null;

alter table activity add column from_paper boolean default false not null;
